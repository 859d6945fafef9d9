import { trimOf } from './trim.ts';

/** A message taken apart at its placeholders. */
export interface MessageParts {
  /** The fixed parts; one more than there are names. */
  parts: string[];
  /** Names of the placeholders, in their order. */
  names: string[];
}

/** As the facts and our own messages print them: `{appId}`, `{0}`, `{endpoint.Port}`. */
const placeholder = /\{([\w.]{1,40})\}/g;

/** A text with every run of white space as one space. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Takes a literal message apart; its fixed parts are flattened. */
export function takeApart(message: string): MessageParts {
  // Splitting at a pattern with a group leaves fixed parts and names in turn.
  const pieces = flatten(message).split(placeholder);
  return {
    parts: pieces.filter((_, at) => at % 2 === 0),
    names: pieces.filter((_, at) => at % 2 === 1),
  };
}

/**
 * Whether every fixed part of a message stands in a text, in order; the last full stop may be missing.
 * @param lower the text, flattened and in lower case
 */
export function standsWholeIn(lower: string, message: string): boolean {
  let at = 0;
  return takeApart(trimOf(message, '. \n'))
    .parts.map((part) => part.trim().toLowerCase())
    .filter(Boolean)
    .every((part) => {
      const found = lower.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
}
