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
