import type { Entry, EntryTranslation } from './schema/entry.ts';

/** Puts the texts of a translation into an entry; what it leaves out stays in the original's language. */
export function translate(
  entry: Entry,
  { $schema: _, fixes, lookalikes, ...texts }: EntryTranslation,
): Entry {
  return {
    ...entry,
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
    fixes: entry.fixes.map((fix, at) => ({ ...fix, ...definedOnly(fixes?.[at]) })),
    lookalikes: entry.lookalikes.map((item, at) => ({
      ...item,
      difference: lookalikes?.[at] ?? item.difference,
    })),
  };
}

function definedOnly<T extends object>(value: T | undefined): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => field !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };
}
