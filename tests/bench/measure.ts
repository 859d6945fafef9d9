/** One figure of the benchmark. */
export interface Figure {
  name: string;
  value: number;
  /** What the value counts: `ms`, `/s`, `MB/s`, `kB`, `×`, `%`. */
  unit: string;
}

/** Figures that belong together; ratios are taken within one run, on the same input. */
export interface Section {
  title: string;
  figures: Figure[];
}

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

/** The value below which a share of sorted numbers lies. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function readable({ value, unit }: Figure): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`;
}

/** Prints a section as a table of names and figures. */
export function printSection({ title, figures }: Section): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const values = figures.map(readable);
  const widest = Math.max(...values.map((value) => value.length));
  const lines = figures.map(
    ({ name }, at) => `  ${name.padEnd(width)}  ${(values[at] ?? '').padStart(widest)}`,
  );
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
}
