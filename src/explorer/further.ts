import type { FullKnowledge } from '../catalog/knowledge.ts';
import type { CatalogApi } from './api.ts';

/** The messages, and what finds near spellings: only a paste that holds no code needs them. */
export type Further = Partial<Pick<FullKnowledge, 'templates' | 'near'>>;

/** Fewer characters are the beginning of something. */
const shortest = 3;

/** Whether a text can be asked about at all; a key or two say nothing yet. */
export function isQuestion(text: string): boolean {
  return text.trim().length >= shortest;
}

/** A message is told by three words in a row; a single word may be a misspelt code. */
export function wantsOf(text: string): { messages: boolean; near: boolean } {
  const words = text.trim().split(/\s+/, shortest);
  return { messages: words.length >= shortest, near: words.length === 1 && words[0] !== '' };
}

/** What a text without a code needs of it. */
export async function loadFurther(api: CatalogApi, text: string): Promise<Further> {
  const wants = wantsOf(text);
  const [templates, module] = await Promise.all([
    wants.messages ? api.templates() : null,
    wants.near ? import('../engine/near.ts') : null,
  ]);
  return { ...(templates && { templates }), ...(module && { near: module.near }) };
}

/** Whether a text needs nothing of it that is not here. */
export function hasAll(further: Further, text: string): boolean {
  const wants = wantsOf(text);
  return (!wants.messages || further.templates !== undefined) && (!wants.near || further.near !== undefined);
}
