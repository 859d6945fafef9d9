import type { Entry } from './schema/entry.ts';
import type { Fragment, Placeholder } from './schema/tables.ts';
import { takeApart } from './template.ts';

/** What entries share instead of each saying it. */
export interface Shared {
  fragments: Fragment[];
  placeholders: Placeholder[];
}

const reference = /^@([a-z0-9-]+)$/;

/** The id of the shared sentence that a text stands for; null for a text of its own. */
export function fragmentOf(text: string): string | null {
  return reference.exec(text)?.[1] ?? null;
}

/** Names of the placeholders in messages, each once, in the order of their first place. */
export function placeholderNames(messages: string[]): string[] {
  return [...new Set(messages.flatMap((message) => takeApart(message).names))];
}

/** Copies a value with every `@id` in it replaced by the shared sentence. */
function spellOut<Value>(value: Value, texts: Map<string, string>): Value {
  if (typeof value === 'string') return (texts.get(fragmentOf(value) ?? '') ?? value) as Value;
  if (Array.isArray(value)) return value.map((item) => spellOut(item, texts)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, spellOut(item, texts)]),
  ) as Value;
}

function meanings(
  { messages, placeholders: own }: Entry,
  shared: Map<string, string>,
): Entry['placeholders'] {
  const known = placeholderNames(messages).flatMap((name): [string, string][] => {
    const text = own?.[name] ?? shared.get(name);
    return text ? [[name, text]] : [];
  });
  const all = { ...Object.fromEntries(known), ...own };
  return Object.keys(all).length > 0 ? all : undefined;
}

/**
 * Entries as readers get them: shared sentences spelled out, every placeholder of their messages explained.
 * @param entries as they stand in their files; a reference to no fragment stays as it is (the lint reports it)
 */
export function completeEntries(entries: Entry[], { fragments, placeholders }: Shared): Entry[] {
  const texts = new Map(fragments.map(({ id, text }) => [id, text]));
  const common = new Map(placeholders.map(({ name, text }) => [name, text]));
  return entries.map((entry) => ({
    ...spellOut({ ...entry, placeholders: meanings(entry, common) }, texts),
    messages: entry.messages,
  }));
}
