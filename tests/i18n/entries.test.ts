import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Entry, EntryTranslation } from '../../src/catalog/schema/entry.ts';

const { entries, translations } = loadCatalog();

const translated = [...translations].flatMap(([locale, byId]) =>
  entries.flatMap((entry) => {
    const translation = byId.get(entry.id);
    return translation ? [{ locale, id: entry.id, entry, translation }] : [];
  }),
);

/** How many texts of each kind there are; translations are put in by their place. */
function shape({ seenIn, causes, fixes, lookalikes, placeholders }: Entry | EntryTranslation) {
  return {
    seenIn: seenIn?.length,
    causes: causes?.length,
    fixes: fixes?.map(({ when, steps }) => ({ when: when !== undefined, steps: steps.length })),
    lookalikes: lookalikes?.length,
    placeholders: placeholders && Object.keys(placeholders).sort(),
  };
}

describe.each(translated)('the translation of $id to $locale', ({ entry, translation }) => {
  test('has a text for each one of the entry, in what it translates', () => {
    const own = Object.entries(shape(translation)).filter(([, count]) => count !== undefined);
    expect(shape(entry)).toMatchObject(Object.fromEntries(own));
  });

  test('has a message for the user and exceptions only where the entry has', () => {
    expect(Boolean(translation.userMessage) && !entry.userMessage).toBe(false);
    expect(Boolean(translation.exceptions) && !entry.exceptions).toBe(false);
  });
});
