import Fuse from 'fuse.js';
import type { CatalogIndex, Near } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import { editsBetween } from './edits.ts';

const likeKeys = oncePer(
  ({ entries }: CatalogIndex) => new Fuse(entries, { keys: ['code', 'name', 'keys'], threshold: 0.2 }),
);

const likeWords = oncePer((known: readonly string[]) => new Fuse(known, { threshold: 0.6 }));

/** Candidates of which the nearest is chosen: Fuse counts letters out of order twice. */
const candidates = 40;
/** Fewer letters than this say nothing when one of them is wrong. */
const shortest = 4;
const longest = 32;

/** How many slips a word of a length may have. */
function slips(length: number): number {
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

/**
 * Near spellings, for the engine's `knowledge.near` and for the search. It is the last resort, and in the browser a
 * file of its own: load it with the messages, `import('../engine/near.ts')`, when a text holds no code.
 */
export const near: Near = {
  key(index, text) {
    const word = text.trim();
    if (!/^[A-Za-z][\w.-]{7,60}$/.test(word) || !/[_A-Z]/.test(word.slice(1))) return null;
    return likeKeys(index).search(word, { limit: 1 })[0]?.item.id ?? null;
  },
  word(known, word) {
    if (word.length < shortest || word.length > longest) return null;
    const most = slips(word.length);
    const found = likeWords(known)
      .search(word, { limit: candidates })
      .map(({ item, refIndex }) => ({ item, refIndex, edits: editsBetween(word, item, most) }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits || a.refIndex - b.refIndex);
    return found[0]?.item ?? null;
  },
};
