import type { JsMessage } from './messages.ts';

export interface Decoded {
  found: JsMessage[];
  /** A code that stands where MSAL.js prints its codes, and that nobody knows. */
  unknown: string | null;
}

/** A message is short; of a whole log the beginning is read. */
const longest = 50_000;
/** More codes than these nobody pastes at once; more sentences than these are no answer. */
const most = 6;
/** Fewer letters of a sentence could be anybody's. */
const shortest = 12;

const places = [
  /msal\.js\.errors#(\w{1,80})/,
  /\b\w{0,40}Error: ([A-Za-z]\w{1,80})(?=[:\s]|$)/,
  /\berrorCode["']?\s{0,3}[:=]\s{0,3}["']?(\w{1,80})/,
];

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function byName(text: string, messages: JsMessage[]): JsMessage[] {
  const words = new Set(text.toLowerCase().match(/\w+/g) ?? []);
  const found = messages.filter(({ names }) => names.some((name) => words.has(name.toLowerCase())));
  // What stands behind the # of the link or after the class comes before what is said in passing.
  const marked = places.flatMap((place) => place.exec(text)?.[1]?.toLowerCase() ?? []);
  const isMarked = ({ names }: JsMessage) => names.some((name) => marked.includes(name.toLowerCase()));
  return found.toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a)));
}

/** Whether a sentence with its {placeholders} stands in a text, or the text is part of it. */
function holds(text: string, sentence: string): boolean {
  const parts = plain(sentence)
    .split(/\{\w+\}/)
    .map((part) => part.trim())
    .filter((part) => part.length >= shortest);
  if (parts.length > 0 && parts.every((part) => text.includes(part))) return true;
  return text.length >= shortest && parts.some((part) => part.includes(text));
}

/**
 * Finds the codes of MSAL.js in a message, or the code to which a sentence of an older version belongs.
 * @param text what the reader typed or pasted
 */
export function decodeMessage(text: string, messages: JsMessage[]): Decoded {
  const read = text.slice(0, longest);
  const named = byName(read, messages);
  if (named.length > 0) return { found: named.slice(0, most), unknown: null };
  const said = plain(read);
  const found = messages.filter(({ sentences }) => sentences.some((sentence) => holds(said, sentence)));
  const unknown = places.map((place) => place.exec(read)?.[1]).find(Boolean) ?? null;
  return { found: found.slice(0, most), unknown: found.length > 0 ? null : unknown };
}
