import { readFileSync } from 'node:fs';
import { buildKnowledge } from '../../src/catalog/build-index.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { hostileTexts } from './hostile.ts';
import { measure, milliseconds, printTable } from './measure.ts';
import { siteSizes } from './sizes.ts';

/** Measures what the tests leave alone: speed of the engine, size of the built site. */
const loading = measure(() => loadCatalog(), 5);
const knowledge = buildKnowledge(loadCatalog());
const pastes = readFileSync(new URL('../fixtures/pastes.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { input: string }).input);

for (const paste of pastes) diagnose(paste, knowledge);
const each = pastes.map((paste) => measure(() => diagnose(paste, knowledge), 3)).sort((a, b) => a - b);
const at = (share: number) => each[Math.floor((each.length - 1) * share)] ?? 0;

printTable('Engine', [
  ['load and check the catalog', milliseconds(loading)],
  [`diagnose, median of ${pastes.length} pastes`, milliseconds(at(0.5))],
  ['diagnose, 95th percentile', milliseconds(at(0.95))],
  ['diagnose, slowest', milliseconds(at(1))],
]);

printTable(
  '5 MB of hostile text',
  Object.entries(hostileTexts(5_000_000)).map(([name, text]) => [
    name,
    milliseconds(measure(() => diagnose(text, knowledge), 1)),
  ]),
);

printTable('Built site, gzip', siteSizes());
