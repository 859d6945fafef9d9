import { secrets } from './recognisers/secrets.ts';
import { decodePaste } from './view/decode.ts';

/** A text whose tokens and secrets are shortened to what tells their kind, and how many there were. */
export interface Masked {
  text: string;
  tokens: number;
  secrets: number;
}

/**
 * Shortens the tokens and secrets of a text, so that it can be shown.
 * @param text any text; one without any comes back as it is
 */
export function maskSecrets(text: string): Masked {
  const found = secrets.find(decodePaste(text)).sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  const counts = { token: 0, secret: 0 };
  let from = 0;
  for (const { kind, value, start, end } of found) {
    if (start >= from) {
      pieces.push(text.slice(from, start), value);
      counts[kind as 'token' | 'secret']++;
    }
    // One that begins inside another may reach further.
    from = Math.max(from, end);
  }
  return { text: pieces.join('') + text.slice(from), tokens: counts.token, secrets: counts.secret };
}
