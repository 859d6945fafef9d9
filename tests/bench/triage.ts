import { spawnSync } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { logFile } from './logs.ts';
import { type Figure, measure, type Section } from './measure.ts';

const size = 200_000_000;
const command = ['src/cli/msal-errors.mjs', 'triage', '--json'];

/** What a program took for a log, started as a process; its output goes to a file, since grep stops early without a reader. */
function run(program: string, args: string[]): number | null {
  if (spawnSync(program, ['--version']).error) return null;
  const output = openSync('.cache/bench/output.txt', 'w');
  const time = measure(() => spawnSync(program, args, { stdio: ['ignore', output, 'ignore'] }), 3);
  closeSync(output);
  return time;
}

function peakMemory(file: string): number {
  const script = `process.argv.push(${[...command, file].map((word) => JSON.stringify(word)).join(',')});
    process.argv.splice(1, 1); process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    await import(${JSON.stringify(new URL('../../src/cli/msal-errors.mjs', import.meta.url).href)});`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(stderr) / 1000;
}

/** Counting the errors of a log, beside finding their codes with grep and ripgrep. */
export function triageSections(): Section[] {
  return [100, 10, 1].map((every) => {
    const file = logFile(size, every);
    const speed = (time: number) => statSync(file).size / 1000 / time;
    const own = run(process.execPath, [...command, file]) ?? Number.NaN;
    const figures: Figure[] = [{ name: 'triage', value: speed(own), unit: 'MB/s' }];
    for (const [name, args] of [
      ['grep', ['-oE', 'AADSTS[0-9]+', file]],
      ['rg', ['-o', 'AADSTS[0-9]+', file]],
    ] as const) {
      const time = run(name, [...args]);
      if (time === null) continue;
      figures.push({ name: `${name} ${args[0]}`, value: speed(time), unit: 'MB/s' });
      figures.push({ name: `  triage of ${name}`, value: time / own, unit: '×' });
    }
    figures.push({ name: 'memory at most', value: peakMemory(file), unit: 'MB' });
    return {
      title: `Triage, 200 MB, an error in ${every === 1 ? 'every record' : `${every} lines`}`,
      figures,
    };
  });
}
