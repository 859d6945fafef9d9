/** The fastest of several runs, in milliseconds: what the code takes when the machine does nothing else. */
export function measure(run: () => unknown, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** Prints rows of a label and a value under a heading. */
export function printTable(heading: string, rows: [string, string][]): void {
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value.padStart(10)}`);
  process.stdout.write(`${heading}\n${lines.join('\n')}\n\n`);
}
