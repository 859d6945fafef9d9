import type { PackedCodes, PackedFamily, Verdict } from './code-file.ts';
import { packColumn, packRising } from './columns.ts';
import type { CatalogIndex, IndexEntry } from './knowledge.ts';
import { abbreviate } from './spellings.ts';

/** Categories that the engine asks for when it decides what the app does (`engine/handle.ts`). */
const deciding = new Set(['interaction-required', 'availability']);

/** The entries of one family, which all stand together in the index. */
function packFamily(family: IndexEntry['family'], entries: IndexEntry[]): PackedFamily {
  const begin = entries[0]?.id.replace(/\d+$/, '') ?? '';
  const numbers = entries.map(({ id }) => id.slice(begin.length));
  if (numbers.every((digits) => /^[1-9]\d*$/.test(digits))) {
    return { begin, steps: packRising(numbers.map(Number).sort((a, b) => a - b)) };
  }
  return { family, words: entries.map(({ code }) => code).join('\n') };
}

/** The index as `api/v1/codes.json` holds it. */
export function packCodes(index: CatalogIndex): PackedCodes {
  const { entries, categories: _, handlings, oauthErrors, suberrors, claims: __, ...tables } = index;
  const lines = (line: (entry: IndexEntry) => string) => entries.map(line).join('\n');
  return {
    ...tables,
    families: [...Map.groupBy(entries, ({ family }) => family)].map(([family, own]) =>
      packFamily(family, own),
    ),
    verdicts: packColumn(
      entries.map(
        ({ kind, actor, handling, category }): Verdict => [
          kind,
          actor,
          handling,
          deciding.has(category) ? category : '',
        ],
      ),
    ),
    names: lines(({ name, code }) => (name ? abbreviate(name, code) : '')),
    keys: lines(({ keys, code }) => keys.map((key) => abbreviate(key, code)).join('\t')),
    umbrellas: packRising(entries.flatMap(({ umbrella }, row) => (umbrella ? [row] : []))),
    handlings: handlings.map(({ id, refines, repeat }) => ({ id, refines, repeat })),
    oauthErrors: oauthErrors.map(({ id, handling }) => ({ id, handling })),
    suberrors: suberrors.map(({ id, handling, interaction }) => ({ id, handling, interaction })),
  };
}
