import type { HandlingId } from '../catalog/schema/vocabulary.ts';
import type { Strings } from './strings.ts';

/** A handling with its words in the language of the strings; what they lack stays English. */
export function withHandlingWords<Item extends { id: HandlingId }>(
  item: Item,
  { vocabulary }: Strings,
): Item {
  return { ...item, ...vocabulary?.handlings?.[item.id] };
}

/** A situation, or its view, with its words in the language of the strings. */
export function withSituationWords<Item extends { id: string }>(item: Item, { vocabulary }: Strings): Item {
  return { ...item, ...vocabulary?.situations?.[item.id] };
}

/** A category with its words in the language of the strings. */
export function withCategoryWords<Item extends { id: string }>(item: Item, { vocabulary }: Strings): Item {
  return { ...item, ...vocabulary?.categories?.[item.id] };
}

/** What is said of a code of which only the message or the name is published, and what helps with any code. */
export function listedWords(
  { id, messages }: { id: string; messages: string[] },
  { listed }: Strings,
): { notice: string; steps: string[] } {
  return {
    notice: messages.length > 0 ? listed.message : listed.name,
    steps: /^AAD/.test(id) ? listed.service : listed.library,
  };
}
