import type { Entry } from './schema/entry.ts';
import type { Fragment, Placeholder } from './schema/tables.ts';

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

/** Names between braces in messages, each once, in the order of their first place. */
export function placeholderNames(messages: string[]): string[] {
  return [
    ...new Set(
      messages.flatMap((text) => [...text.matchAll(/\{([\w.]{1,40})\}/g)].map(([, name]) => name ?? '')),
    ),
  ];
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

function meanings({ messages, placeholders: own }: Entry, shared: Placeholder[]): Entry['placeholders'] {
  const known = placeholderNames(messages).flatMap((name): [string, string][] => {
    const text = own?.[name] ?? shared.find((item) => item.name === name)?.text;
    return text ? [[name, text]] : [];
  });
  const all = { ...Object.fromEntries(known), ...own };
  return Object.keys(all).length > 0 ? all : undefined;
}

/**
 * An entry as readers get it: shared sentences spelled out, every placeholder of its messages explained.
 * @param entry as it stands in its file; a reference to no fragment stays as it is (the lint reports it)
 */
export function completeEntry(entry: Entry, { fragments, placeholders }: Shared): Entry {
  const texts = new Map(fragments.map(({ id, text }) => [id, text]));
  const explained = { ...entry, placeholders: meanings(entry, placeholders) };
  return { ...spellOut(explained, texts), messages: entry.messages };
}
