import { apart, replacePlaces } from './places.ts';
import { secrets } from './recognisers/secrets.ts';
import { decodePaste } from './view/decode.ts';

/** How many tokens and secrets stand in a text. */
export interface LeakCounts {
  tokens: number;
  secrets: number;
}

/** A text whose tokens and secrets are shortened to what tells their kind, and how many there were. */
export interface Masked extends LeakCounts {
  text: string;
}

/**
 * Shortens the tokens and secrets of a text, so that it can be shown.
 * @param text any text; one without any comes back as it is
 */
export function maskSecrets(text: string): Masked {
  const found = apart(secrets.find(decodePaste(text)));
  const tokens = found.filter(({ kind }) => kind === 'token').length;
  return {
    text: replacePlaces(text, found, ({ value }) => value),
    tokens,
    secrets: found.length - tokens,
  };
}
