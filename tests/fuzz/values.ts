/** Multiplicative hashing (Knuth, volume 3, section 6.4): neighbouring seeds give distant numbers. */
function scramble(seed: number): number {
  return Math.imul((seed + 1) ^ (seed >>> 15), 2654435761) >>> 0;
}

/** A number below a limit that depends on the seed alone. */
export function numberBelow(seed: number, limit: number): number {
  return scramble(seed) % limit;
}

/** A GUID that depends on the seed alone. */
export function guidOf(seed: number): string {
  const hex = [seed, seed + 1, seed + 2, seed + 3]
    .map((part) => scramble(part).toString(16).padStart(8, '0'))
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** So many characters of base64url that depend on the seed alone. */
export function opaqueOf(seed: number, length: number): string {
  let text = '';
  for (let at = 0, state = scramble(seed); at < length; at++) {
    state = scramble(state);
    text += characters[(state >>> 9) % characters.length];
  }
  return text;
}
