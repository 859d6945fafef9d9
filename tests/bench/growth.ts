import { packIndex, unpackIndex } from '../../src/catalog/index-file.ts';
import type { FullKnowledge } from '../../src/catalog/knowledge.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { labelledPastes } from './inputs.ts';
import { logText } from './logs.ts';
import { measure, type Section } from './measure.ts';

const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const entryCounts = [100, 1_000, 10_000];

/** A catalog of another size: a part of this one, or this one and made-up entries alike to its own. */
function resized({ index, templates }: FullKnowledge, count: number): FullKnowledge {
  const packed = packIndex(index);
  const copies = Array.from({ length: count }, (_, at) => {
    const own = packed.entries[at % packed.entries.length];
    const round = Math.floor(at / packed.entries.length);
    return own && round > 0 ? { ...own, id: `oauth:copy_${round}_${at}`, keys: [] } : own;
  }).filter((entry) => entry !== undefined);
  const ids = new Set(copies.map(({ id }) => id));
  const texts = Array.from({ length: count }, (_, at) => {
    const own = templates[at % templates.length];
    const round = Math.floor(at / templates.length);
    return own && round > 0 ? { id: own.id, text: own.text.split(' ').reverse().join(` r${round} `) } : own;
  }).filter((template) => template !== undefined);
  return {
    index: unpackIndex({
      ...packed,
      entries: copies,
      members: packed.members.filter(({ entry }) => ids.has(entry)),
    }),
    templates: texts,
  };
}

/** How time grows with the text (a straight line) and with the catalog (not at all). */
export function growthSections(knowledge: FullKnowledge): Section[] {
  const log = logText(Math.max(...sizes), 100);
  const byText = sizes.map((size) => {
    const text = log.slice(0, size);
    return { size, time: measure(() => diagnose(text, knowledge), size > 1_000_000 ? 3 : 10) };
  });
  const pastes = labelledPastes();
  const byCatalog = entryCounts.map((count) => {
    const other = resized(knowledge, count);
    const run = () => pastes.map(({ input }) => diagnose(input, other));
    run();
    return { count, time: measure(run, 5) / pastes.length };
  });
  return [
    {
      title: 'Growth with the text, a microsecond a kilobyte',
      figures: byText.map(({ size, time }) => ({
        name: `${size / 1000} kB`,
        value: (time * 1000) / (size / 1000),
        unit: 'µs/kB',
      })),
    },
    {
      title: 'Growth with the catalog, a diagnosis',
      figures: byCatalog.map(({ count, time }) => ({
        name: `${count} entries`,
        value: time * 1000,
        unit: 'µs',
      })),
    },
  ];
}
