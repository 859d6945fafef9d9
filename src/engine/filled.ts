import type { CatalogIndex } from '../catalog/knowledge.ts';
import { takeApart } from '../catalog/template.ts';
import type { MessageValue } from './values.ts';

/** A run of a sentence: fixed words, or a value of the paste. */
export type SentencePart = { text: string } | { name: string; value: string };

/** The name of Microsoft's own app or API behind an id; null for every other value. */
export function knownApp(index: CatalogIndex, value: string): string | null {
  const id = value.toLowerCase();
  return index.knownApps.find((app) => app.id === id)?.name ?? null;
}

/**
 * Takes a sentence apart at its placeholders and puts the values between its words; an unknown name stays as
 * it is written.
 * @param values by the name between the braces
 */
export function fillSentence(sentence: string, values: Record<string, string | undefined>): SentencePart[] {
  const { parts, names } = takeApart(sentence);
  return parts.flatMap((text, at): SentencePart[] => {
    const name = names[at];
    const value = name === undefined ? undefined : values[name];
    const behind: SentencePart[] =
      name === undefined ? [] : [value === undefined ? { text: `{${name}}` } : { name, value }];
    return text ? [{ text }, ...behind] : behind;
  });
}

/**
 * The first of an entry's sentences whose placeholders all have a value.
 * @param sentences `withValues` of the entry
 * @param values what the paste's message was filled with
 * @returns null where the paste leaves a place of each open
 */
export function sentenceWithValues(sentences: string[], values: MessageValue[]): SentencePart[] | null {
  const known = Object.fromEntries(values.map(({ name, value }) => [name, value]));
  const whole = sentences.find((sentence) => takeApart(sentence).names.every((name) => known[name]));
  return whole === undefined ? null : fillSentence(whole, known);
}
