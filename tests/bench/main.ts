import { buildKnowledge } from '../../src/catalog/build-index.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { near } from '../../src/engine/near.ts';
import { answerSection } from './browser/answer.ts';
import { engineSections } from './engine.ts';
import { fuseSections } from './fuse.ts';
import { growthSections } from './growth.ts';
import { lighthouseSection } from './lighthouse.ts';
import { printSection, type Section } from './measure.ts';
import { sizesSection } from './sizes.ts';
import { startSection } from './start.ts';
import { triageSections } from './triage.ts';

/** Measures what the tests leave alone: speed, growth, accuracy beside others, sizes. `--json` prints data. */
const json = process.argv.includes('--json');
const knowledge = { ...buildKnowledge(loadCatalog()), near };
const sections: Section[] = [];

const steps: (() => Section[] | Promise<Section[]>)[] = [
  () => [startSection()],
  () => engineSections(knowledge),
  () => growthSections(knowledge),
  () => triageSections(),
  () => fuseSections(knowledge),
  async () => [await answerSection(knowledge.index)].filter((section) => section !== null),
  () => [sizesSection()].filter((section) => section !== null),
  async () => [await lighthouseSection()].filter((section) => section !== null),
];
for (const step of steps) {
  for (const section of await step()) {
    sections.push(section);
    if (!json) printSection(section);
  }
}
if (json) process.stdout.write(`${JSON.stringify(sections, null, 2)}\n`);
