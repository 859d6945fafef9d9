import { flatten, type MessageParts, takeApart } from '../catalog/template.ts';
import { lowerInPlace } from './lower.ts';
import { hideSecrets } from './recognisers/secrets.ts';
import type { Signal } from './signal.ts';
import { decodePaste } from './view/decode.ts';

/** What stands in a text where a message has a placeholder. */
export interface MessageValue {
  /** The placeholder's name, as it stands between the braces. */
  name: string;
  value: string;
}

/** Longer runs are not a value but the rest of the text. */
const longestValue = 300;
/** How many places of a message's beginning are tried; logs repeat the same line. */
const mostTries = 20;
/** How much of a paste around a code can hold its message. */
const before = 300;
const behind = 4000;

/** What ends a value that only punctuation follows in the message: the ids behind it, or the sentence's end. */
const sentenceEnd = /\.? (?:Trace ID|Request Id|Correlation ID|Timestamp)\b|[.'"]{1,3}(?=\s|$)/;

/** A value at the message's end; its last word may hold a dot, as domains do. */
function lastValue(text: string, from: number): string {
  return text.slice(from, from + longestValue).split(sentenceEnd, 1)[0] ?? '';
}

/** Reads the values behind the beginning of a message; null where the rest of it does not follow. */
function readFrom(
  text: string,
  lower: string,
  start: number,
  { parts, names }: MessageParts,
): string[] | null {
  const values: string[] = [];
  let at = start + (parts[0]?.length ?? 0);
  for (let i = 0; i < names.length; i++) {
    const next = (parts[i + 1] ?? '').toLowerCase();
    const isLast = i === names.length - 1;
    if (isLast && /^[\s.'"]{0,2}$/.test(next)) {
      values.push(lastValue(text, at));
      break;
    }
    const end = lower.indexOf(next, at);
    if (next === '' || end < 0 || end - at > longestValue) return null;
    values.push(text.slice(at, end));
    at = end + next.length;
  }
  return values;
}

function readTemplate(text: string, lower: string, template: MessageParts): string[] | null {
  const beginning = (template.parts[0] ?? '').toLowerCase();
  if (beginning.trim().length < 3) return null;
  let start = lower.indexOf(beginning);
  for (let tries = 0; start >= 0 && tries < mostTries; tries++) {
    const values = readFrom(text, lower, start, template);
    if (values) return values;
    start = lower.indexOf(beginning, start + 1);
  }
  return null;
}

/**
 * Reads what a service or library filled into its message: which app, which API, which tenant.
 * @param text a paste, its escapes undone
 * @param messages literal messages with {placeholders}, such as those of an entry
 * @returns the values in the order of the message that fits and has the most fixed text; none where none fits
 */
export function readValues(text: string, messages: string[]): MessageValue[] {
  const flat = flatten(text);
  const lower = lowerInPlace(flat);
  const templates = messages
    .map(takeApart)
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.parts.join('').length - a.parts.join('').length);
  for (const template of templates) {
    const values = readTemplate(flat, lower, template);
    if (values) {
      return template.names.flatMap((name, at) => {
        const value = values[at]?.trim();
        return value ? [{ name, value }] : [];
      });
    }
  }
  return [];
}

/**
 * The values of an error's message in a paste.
 * @param id of the error; the message is looked for around its code, or at the beginning where no code stands
 * @param signals what was recognised in the paste
 */
export function valuesInPaste(
  paste: string,
  id: string,
  signals: Signal[],
  messages: string[],
): MessageValue[] {
  const places = signals
    .filter(({ kind, value }) => kind === 'code' && value === id)
    .map(({ start }) => start);
  for (const place of places.length > 0 ? places.slice(0, mostTries) : [0]) {
    const near = paste.slice(Math.max(0, place - before), place + behind);
    const values = readValues(hideSecrets(decodePaste(near)).text, messages);
    if (values.length > 0) return values;
  }
  return [];
}
