import { oncePer } from '../catalog/once.ts';

/** Shorter words are too near to one another to be told apart by a letter. */
const shortest = 5;
/** No message has a longer one; the rests of a run of letters would be as many as it is long. */
const longest = 60;

/** A word, and what is left of it when any one of its letters is missing. */
function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** What known words are with a letter missing; two spellings one edit apart have such a rest in common. */
const restsOf = oncePer((known: ReadonlySet<string>): Map<string, string> => {
  const rests = new Map<string, string>();
  for (const word of known) {
    if (word.length < shortest) continue;
    for (const rest of withoutOne(word)) if (!rests.has(rest)) rests.set(rest, word);
  }
  return rests;
});

/** The known word that a letter too few, too many, wrong or out of order made this one of. */
function nearest(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < shortest || word.length > longest) return null;
  const rests = restsOf(known);
  const missing = rests.get(word);
  if (missing) return missing;
  for (const rest of withoutOne(word)) {
    const found = known.has(rest) ? rest : rests.get(rest);
    if (found) return found;
  }
  return null;
}

/**
 * Mends words that were mistyped, scanned badly or broken over two lines.
 * @param words of a text, in lower case
 * @param known the words that are expected; all others stay as they are where none is near
 */
export function mendWords(words: string[], known: ReadonlySet<string>): string[] {
  const mended: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const joined = word + (words[at + 1] ?? '');
    if (known.has(word)) {
      mended.push(word);
    } else if (joined !== word && known.has(joined)) {
      mended.push(joined);
      at++;
    } else {
      mended.push(nearest(word, known) ?? word);
    }
  }
  return mended;
}
