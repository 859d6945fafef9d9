import type { Template } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import { flatten, takeApart } from '../catalog/template.ts';
import { trimOf } from '../catalog/trim.ts';
import { speaksOfMicrosoft } from './context.ts';
import { isEverybodys, isTwin, type MessageMatch } from './message.ts';

/** Longer texts hold more than a message; they are compared by their words. */
const longestText = 600;
/** What was filled in is no longer than this. */
const longestValue = 120;
/** So much of a message's own text must stand there, in characters: all of it, or its beginning. */
const fewestOfWhole = 14;
const fewestOfBeginning = 18;
const fewestWords = 4;
/** From here on a beginning that one error alone has is sure. */
const sureBeginning = 40;
/** What surrounds a message that somebody copied by hand. */
const edges = ' \t\r\n"\'`“”„«».…';

interface Shape {
  /** Place of the template in the list. */
  at: number;
  /** Its fixed parts, in lower case. */
  parts: string[];
}

function normal(text: string): string {
  return trimOf(flatten(text).toLowerCase(), edges);
}

/** Messages by their first word; those that begin with a value stand under none. */
const shapesOf = oncePer((templates: Template[]): Map<string, Shape[]> => {
  const shapes = new Map<string, Shape[]>();
  templates.forEach(({ text }, at) => {
    const { parts } = takeApart(trimOf(text, edges));
    const shape = { at, parts: parts.map((part) => part.toLowerCase()) };
    const word = shape.parts[0]?.split(' ', 1)[0] ?? '';
    shapes.set(word, [...(shapes.get(word) ?? []), shape]);
  });
  return shapes;
});

interface Fit {
  at: number;
  /** Characters of the message's own text. */
  fixed: number;
  whole: boolean;
}

/** How many characters at the end of a text are the beginning of a part. */
function overlap(text: string, from: number, part: string): number {
  for (let length = Math.min(part.length, text.length - from); length > 0; length--) {
    if (text.endsWith(part.slice(0, length))) return length;
  }
  return 0;
}

/** The rest of a text lies within a value, or breaks off in the part behind one. */
function breakOff(text: string, from: number, part: string): number | null {
  const begun = overlap(text, from, part);
  return text.length - begun - from <= longestValue ? begun : null;
}

/** Lays the parts behind a value over the rest of a text; null where they do not fit. */
function follow(text: string, from: number, parts: string[]): Omit<Fit, 'at'> | null {
  let place = from;
  let fixed = 0;
  for (const part of parts) {
    const found = part === '' ? text.length : text.indexOf(part, place);
    // Where nothing was filled in, another message stands there.
    if (found === place) return null;
    if (found < 0 || found - place > longestValue) {
      const begun = breakOff(text, place, part);
      return begun === null ? null : { fixed: fixed + begun, whole: false };
    }
    place = found + part.length;
    fixed += part.length;
  }
  return place === text.length ? { fixed, whole: true } : null;
}

/** Lays a message over a text, from its first character to the text's last; null where it does not fit. */
function lay(text: string, { at, parts: [first = '', ...others] }: Shape): Fit | null {
  if (text.length < first.length) {
    return first.startsWith(text) ? { at, fixed: text.length, whole: false } : null;
  }
  const rest = text.startsWith(first) ? follow(text, first.length, others) : null;
  return rest && { at, fixed: first.length + rest.fixed, whole: rest.whole };
}

/**
 * Finds the error whose message is all of a short text, or begins with all of it; what was filled in may be
 * anything.
 * @returns the entry's id; `alone` is false where too little stands there to be sure
 */
export function matchBeginning(paste: string, templates: Template[]): MessageMatch | null {
  if (paste.length > longestText) return null;
  const text = normal(paste);
  const shapes = shapesOf(templates);
  const candidates = [...(shapes.get(text.split(' ', 1)[0] ?? '') ?? []), ...(shapes.get('') ?? [])];
  const ours = speaksOfMicrosoft(paste);
  const fits = candidates
    .filter(({ at }) => ours || !isEverybodys(templates[at]))
    .flatMap((shape) => lay(text, shape) ?? [])
    .filter(({ fixed, whole }) => fixed >= (whole ? fewestOfWhole : fewestOfBeginning))
    .filter(({ whole }) => whole || text.split(' ').length >= fewestWords)
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.fixed - a.fixed || a.at - b.at);
  const [best] = fits;
  const own = best && templates[best.at];
  if (!best || !own) return null;
  const isUnique = fits
    .filter(({ whole, fixed }) => whole === best.whole && fixed === best.fixed)
    .every(({ at }) => isTwin(templates[at], own));
  const alone = isUnique && (best.whole || best.fixed >= sureBeginning);
  return { id: own.id, share: best.whole ? 1 : 0.5, alone };
}
