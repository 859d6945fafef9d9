import { readFileSync } from 'node:fs';
import type { Template } from '../../src/catalog/knowledge.ts';
import { flatten, takeApart } from '../../src/catalog/template.ts';

/** A labelled text: what it is about, in any of the accepted spellings. */
export interface Labelled {
  input: string;
  wanted: string[];
}

interface Fixture {
  input: string;
  expect: { primary: string | null };
  alsoOk?: { primary?: (string | null)[] };
  control?: boolean;
}

const fixtures = ['pastes.jsonl', 'more-pastes.jsonl'].flatMap((name) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Fixture),
);

/** The labelled pastes that name an error. */
export function labelledPastes(): Labelled[] {
  return fixtures.flatMap(({ input, expect, alsoOk }) => {
    const wanted = [expect.primary, ...[alsoOk?.primary ?? []].flat()].filter((id) => id !== null);
    return expect.primary ? [{ input, wanted }] : [];
  });
}

/** Texts that look as if they held an error of ours, and hold none. */
export function controlPastes(): string[] {
  return fixtures.filter(({ control }) => control).map(({ input }) => input);
}

/** Numbers in [0, 1), the same in every run (Park and Miller, 1988). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const fillings = [
  'Contoso Portal',
  '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  'megan@contoso.com',
  'https://app.contoso.com/signin',
];

function misspell(text: string, random: () => number): string {
  return text
    .split(' ')
    .map((word) => {
      if (word.length < 4 || random() > 1 / 8) return word;
      const at = 1 + Math.floor(random() * (word.length - 2));
      return word.slice(0, at) + word.slice(at + 1);
    })
    .join(' ');
}

/** What happens to a message before it is pasted. */
export const damages: Record<string, (text: string, random: () => number) => string> = {
  'as it is printed': (text) => text,
  'in a log line': (text) =>
    `2026-11-20 09:14:07,123 ERROR [main] c.c.Auth - sign-in to Microsoft failed: ${text} (120 ms)`,
  'a letter missing in every eighth word': misspell,
  'broken every 50 characters': (text) => text.replace(/(.{50})/g, '$1\n'),
  'its first 60 %': (text) => text.slice(0, Math.ceil(text.length * 0.6)),
};

/** Messages without their code, placeholders filled, every fourth of six words or more. */
export function messagesWithoutCode(templates: Template[], damage: keyof typeof damages): Labelled[] {
  const random = seeded(7);
  const idsOf = new Map<string, string[]>();
  for (const { id, text } of templates) {
    const key = flatten(text).toLowerCase();
    idsOf.set(key, [...(idsOf.get(key) ?? []), id]);
  }
  return templates
    .filter(({ text }, at) => at % 4 === 0 && flatten(text).split(' ').length >= 6)
    .map(({ text }) => {
      const { parts, names } = takeApart(text);
      const filled = names.reduce(
        (made, _, at) =>
          made + (fillings[Math.floor(random() * fillings.length)] ?? '') + (parts[at + 1] ?? ''),
        parts[0] ?? '',
      );
      const input = damages[damage]?.(filled, random) ?? filled;
      return { input, wanted: idsOf.get(flatten(text).toLowerCase()) ?? [] };
    });
}
