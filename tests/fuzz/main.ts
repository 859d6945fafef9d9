import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { properties } from './properties.ts';
import type { Failure, Outcome } from './run.ts';
import type { Task } from './worker.ts';

/** Checks the engine's properties on a great many made-up inputs; see `--help`. */
const usage = `node tests/fuzz/main.ts [--runs N] [--seed S] [--minutes M]
  --runs     how many inputs (100000)
  --seed     of the first thousand; the next thousand has the next one (a new one each time)
  --minutes  stops after so long, whatever is left
`;

const batchSize = 1000;
/** A property that has failed so often is left out from then on. */
const mostFailures = 3;
const progressEvery = 10_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    minutes: { type: 'string', default: 'Infinity' },
    help: { type: 'boolean', default: false },
  },
});
const [runs, seed, minutes] = [values.runs, values.seed, values.minutes].map(Number) as [
  number,
  number,
  number,
];
if (values.help || ![runs, seed].every(Number.isSafeInteger) || !(minutes > 0)) {
  process.stdout.write(usage);
  process.exit(values.help ? 0 : 2);
}

const start = performance.now();
const seconds = () => Math.round((performance.now() - start) / 1000);
const failures: Failure[] = [];
let begun = 0;
let inputs = 0;
let characters = 0;

function summary(): string {
  const found = `${failures.length} ${failures.length === 1 ? 'failure' : 'failures'}`;
  return `${inputs.toLocaleString('en')} inputs, ${characters.toLocaleString('en')} characters, ${seconds()} s, seed ${seed}, ${found}`;
}

function failedOften(): string[] {
  const often = ({ name }: { name: string }) =>
    failures.filter(({ property }) => property === name).length >= mostFailures;
  return properties.filter(often).map(({ name }) => name);
}

function nextTask(): Task | null {
  if (begun >= runs || seconds() >= minutes * 60) return null;
  const batch = { seed: seed + begun / batchSize, count: Math.min(batchSize, runs - begun) };
  begun += batch.count;
  return { batch, left: failedOften() };
}

function report({ property, seed: own, path, complaint, text, input }: Failure): void {
  process.stdout.write(
    `\nFAILED ${property}\n  seed ${own}, path ${path}\n  text ${JSON.stringify(text)}\n  as made ${JSON.stringify(input)}\n  ${complaint}\n`,
  );
}

/** Keeps a worker busy until no task is left. */
function employ(): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const give = () => {
      const task = nextTask();
      if (task) worker.postMessage(task);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('error', reject);
    worker.on('message', (outcome: Outcome) => {
      inputs += outcome.inputs;
      characters += outcome.characters;
      failures.push(...outcome.failures);
      outcome.failures.forEach(report);
      give();
    });
    give();
  });
}

process.stdout.write(`${properties.length} properties, each on one of so many inputs:\n`);
for (const { name, oneOf } of properties) process.stdout.write(`${String(oneOf).padStart(5)}  ${name}\n`);

const progress = setInterval(() => process.stderr.write(`${summary()}\n`), progressEvery);
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, employ));
clearInterval(progress);
process.stdout.write(`\n${summary()}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
