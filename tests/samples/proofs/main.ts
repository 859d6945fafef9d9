import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../../src/catalog/read.ts';
import type { Proof } from '../../../src/catalog/schema/tables.ts';
import { samples } from '../samples.ts';
import { collected } from './collected.ts';
import { claimsMore, recordsAfter } from './records.ts';

/*
 * Compares data/proofs.json, which the pages show, with what the last tests of the runners named have shown; with
 * --write, puts that into the file instead.
 */
const [, , ...words] = process.argv;
const runners = words.filter((word) => word !== '--write');
const file = join(dataFolder, 'proofs.json');
const recorded = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string; items: Proof[] };
const items = recordsAfter(collected(runners), recorded.items, samples);
const recordOf = (sample: string) => recorded.items.find((proof) => proof.sample === sample);
const gone = recorded.items.filter(({ sample }) => !items.some((proof) => proof.sample === sample));
const unshown = items.filter((proof) => {
  const record = recordOf(proof.sample);
  return record && claimsMore(record, proof);
});
// Another machine may have tools that were not there when the records were written: it may show more.
const everywhere = !runners.includes('verify');
const unrecorded = items.filter((proof) => {
  const record = recordOf(proof.sample);
  return !record || claimsMore(proof, record);
});
const wrong = [...gone, ...unshown, ...(everywhere ? unrecorded : [])];

if (words.includes('--write')) {
  writeFileSync(file, `${JSON.stringify({ ...recorded, items }, null, 2)}\n`);
  process.stdout.write(
    `data/proofs.json: ${new Set([...gone, ...unshown, ...unrecorded].map(({ sample }) => sample)).size} records changed.\n`,
  );
} else if (wrong.length > 0) {
  process.stderr.write(
    `data/proofs.json does not say what the tests have shown of: ${wrong.map(({ sample }) => sample).join(', ')}.\nAfter npm test and npm run samples:verify, mend it with: npm run samples:record\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`data/proofs.json says what the tests have shown of ${items.length} samples.\n`);
}
