import { shortCode } from '../catalog/id.ts';
import type { IndexEntry } from '../catalog/knowledge.ts';
import type { Family } from '../catalog/schema/vocabulary.ts';
import { byNumber } from './neighbours.ts';

/** A part of a long list: a family, or a range of a family's numbers. */
export interface ListSection {
  family: Family;
  /** The first and last code, where a family is too long for one section. */
  range: { first: string; last: string } | null;
  entries: IndexEntry[];
}

/** What the eye takes in at a few turns of the wheel; families up to this are one section. */
const most = 120;

/** Service numbers that begin alike and are as long as one another: 50011 and 50196, but not 500011. */
const hundreds = (entry: IndexEntry) => {
  const code = shortCode(entry.code);
  return `${code.slice(0, 2)}${'0'.repeat(Math.max(0, code.length - 2))}`;
};

function ranges(family: Family, entries: IndexEntry[]): ListSection[] {
  const sections: IndexEntry[][] = [];
  for (const group of Map.groupBy(entries, hundreds).values()) {
    const last = sections.at(-1);
    if (last && last.length + group.length <= most) last.push(...group);
    else sections.push([...group]);
  }
  return sections.map((own) => ({
    family,
    range: { first: shortCode(own[0]?.code ?? ''), last: shortCode(own.at(-1)?.code ?? '') },
    entries: own,
  }));
}

/**
 * Parts a list by family, the largest first, and the numbers of the sign-in service into ranges.
 * @returns sections in the order of the page, the entries of each by number
 */
export function sectionsOf(entries: IndexEntry[]): ListSection[] {
  return [...Map.groupBy(entries, ({ family }) => family)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([family, own]) => {
      const sorted = own.toSorted(byNumber);
      if (family === 'aadsts' && own.length > most) return ranges(family, sorted);
      return [{ family, range: null, entries: sorted }];
    });
}
