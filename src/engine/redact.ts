import type { CatalogIndex } from '../catalog/knowledge.ts';
import { lowerInPlace } from './lower.ts';
import { personal } from './personal.ts';
import { apart, type Place, replacePlaces } from './places.ts';
import { allRows } from './recognisers/columns.ts';
import { labelled } from './recognisers/labelled.ts';
import { secrets } from './recognisers/secrets.ts';
import { inSentences } from './recognisers/sentences.ts';
import type { SignalKind } from './signal.ts';
import { decodePaste } from './view/decode.ts';
import type { View } from './view/view.ts';

/** Which signals are replaced, and what stands in for them. */
const placeholderOf: Partial<Record<SignalKind, string>> = {
  token: 'token',
  secret: 'secret',
  user: 'user',
  tenant: 'tenant',
  ip: 'ip',
  app: 'app',
  'app-name': 'app-name',
};
/** What support needs and nobody is known by. */
const kept = new Set<SignalKind>(['correlation-id', 'trace-id']);

const placeholder = /<[a-z-]{2,12}-\d{1,6}>/;
const sensitive = [secrets, labelled, inSentences, allRows];
/** A replacement can uncover a further value beside it; more rounds than this were never needed. */
const mostRounds = 4;

interface Named extends Place {
  /** What the placeholder is called. */
  name: string;
}

/** Everything to replace, in order and none inside another. */
function findPlaces(text: string, index: CatalogIndex): Named[] {
  const view = decodePaste(text);
  const signals = sensitive.flatMap((recogniser) => recogniser.find(view, index));
  const spared = new Set(
    signals
      .filter(({ kind }) => kept.has(kind))
      .map(({ start, end }) => text.slice(start, end).toLowerCase()),
  );
  const places = signals.flatMap(({ kind, start, end }): Named[] => {
    const name = placeholderOf[kind];
    return name ? [{ name, start, end }] : [];
  });
  for (const { name, pattern, spares } of personal) {
    for (const match of view.text.matchAll(pattern)) {
      if (spares?.test(match[1] ?? '')) continue;
      const [start, end] = match.indices?.[1] ?? [0, 0];
      places.push({ name, start: view.home(start), end: view.home(end) });
    }
  }
  const found = places
    .map((place) => untilNeeded(text, place))
    .filter(({ start, end }) => {
      const value = text.slice(start, end);
      // A value behind an opening bracket may be a placeholder without its own.
      const replaced = placeholder.test(text.slice(Math.max(0, start - 1), end + 1));
      return end > start && !replaced && !spared.has(value.toLowerCase());
    });
  return apart([...found, ...findRepeats(view, found)]);
}

/** What support needs, where it stands in the place of a name, as behind a label without a value. */
const needed = /[\s"']{0,4}(?:AAD(?:STS|B2C)\d|(?:correlation|request|trace)[ _-]?id)/i;

/** As much of a place as comes before what support needs. */
function untilNeeded(text: string, place: Named): Named {
  if (place.name === 'token' || place.name === 'secret') return place;
  const at = text.slice(place.start, place.end).search(needed);
  return at < 0 ? place : { ...place, end: place.start + at };
}

/** Names stand in running text as well, where no label tells them. */
const repeated = new Set(['name', 'app-name', 'user', 'tenant']);
const shortestRepeated = 5;
const mostRepeated = 200;

/** The places where a value that was found stands once more, without its label. */
function findRepeats(view: View, places: Named[]): Named[] {
  const lower = lowerInPlace(view.text);
  const values = new Map<string, string>();
  for (const { name, start, end } of places) {
    if (!repeated.has(name) || values.size >= mostRepeated) continue;
    const value = lowerInPlace(decodePaste(view.original.slice(start, end)).text);
    if (value.length >= shortestRepeated) values.set(value, name);
  }
  return [...values].flatMap(([value, name]) => {
    const found: Named[] = [];
    for (let at = lower.indexOf(value); at >= 0; at = lower.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (isWhole(lower, at, end)) found.push({ name, start: view.home(at), end: view.home(end) });
    }
    return found;
  });
}

/** Whether a name stands for itself: in a longer word, or in a public host, it is another one. */
function isWhole(lower: string, start: number, end: number): boolean {
  const [before, behind] = [lower.slice(Math.max(0, start - 1), start), lower.slice(end, end + 20)];
  return !/[a-z\d]/.test(before) && !/^(?:[a-z\d]|\.(?:microsoft|windows|live|azure))/.test(behind);
}

/** Gives each value its placeholder: `<user-1>` is the same person everywhere. */
function createNaming(text: string): (name: string, value: string) => string {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [, name = '', count] of text.matchAll(/<([a-z-]{2,12})-(\d{1,6})>/g)) {
    counts.set(name, Math.max(counts.get(name) ?? 0, Number(count)));
  }
  return (name, value) => {
    // The same value may be escaped here and plain there.
    const key = decodePaste(value).text.toLowerCase();
    const count = (counts.get(name) ?? 0) + 1;
    const placeholder = known.get(key) ?? `<${name}-${count}>`;
    if (!known.has(key)) counts.set(name, count);
    known.set(key, placeholder);
    return placeholder;
  };
}

/**
 * Replaces what a text must not show in public: people, addresses, tenants, apps, hosts, tokens and secrets;
 * the same value gets the same placeholder. Codes, correlation and trace ids and times stay: support needs them.
 * @returns the text with `<user-1>`, `<tenant-1>`, `<token-1>` … in it; redacting it again changes nothing
 */
export function redact(text: string, index: CatalogIndex): string {
  const naming = createNaming(text);
  let redacted = text;
  for (let round = 0; round < mostRounds; round++) {
    const places = findPlaces(redacted, index);
    if (places.length === 0) break;
    const before = redacted;
    redacted = replacePlaces(before, places, ({ name, start, end }) =>
      naming(name, before.slice(start, end)),
    );
  }
  return redacted;
}
