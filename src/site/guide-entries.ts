import { getCollection } from 'astro:content';
import { byFrequency } from '../catalog/frequency.ts';
import type { IndexEntry } from '../catalog/knowledge.ts';
import { index, indexEntry } from './catalog.ts';
import { namedEntries } from './named-entries.ts';

let read: Promise<Map<string, Set<string>>> | undefined;

/** The entries of every guide, by its slug; the English text decides, for translations name the same. */
async function readGuides(): Promise<Map<string, Set<string>>> {
  const docs = await getCollection('docs', ({ id }) => id.startsWith('guides/'));
  return new Map(
    docs.map(({ id, body = '', data }) => [
      id.replace('guides/', ''),
      namedEntries(body, data.explains, index.entries),
    ]),
  );
}

function guideEntries(): Promise<Map<string, Set<string>>> {
  read ??= readGuides();
  return read;
}

/** The entries that a guide explains, what people meet most first. */
export async function entriesOf(guide: string): Promise<IndexEntry[]> {
  const ids = (await guideEntries()).get(guide) ?? [];
  return [...ids].map(indexEntry).sort(byFrequency);
}

/** Slugs of the guides that explain an entry; those that are about fewer entries come first. */
export async function guidesNaming(entry: string): Promise<string[]> {
  return [...(await guideEntries())]
    .filter(([, ids]) => ids.has(entry))
    .sort(([, some], [, others]) => some.size - others.size)
    .map(([slug]) => slug);
}
