/** Takes a stream in pieces, and ends. */
export interface Reader {
  push(text: string): void;
  end(): void;
}

/** What a reader hands on where it gets a text in pieces. */
export function readAll<Found>(
  create: (handle: (found: Found) => void) => Reader,
  pieces: string[],
): Found[] {
  const found: Found[] = [];
  const reader = create((one) => found.push(one));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return found;
}

/** A text cut in two at each of its places, in single characters, and in pieces of seven. */
export function cuttings(text: string): string[][] {
  const inTwo = Array.from(text, (_, at) => [text.slice(0, at), text.slice(at)]);
  return [...inTwo, text.split(''), text.match(/[\s\S]{1,7}/g) ?? []];
}

/** A number below a limit that depends on the seed alone (Knuth, volume 3, section 6.4). */
export function numberBelow(seed: number, limit: number): number {
  return (Math.imul((seed + 1) ^ (seed >>> 15), 2654435761) >>> 0) % limit;
}

/** A text in pieces of changing lengths, the same for the same seed. */
export function piecesOf(text: string, seed: number, longest: number): string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = seed; at < text.length; turn++) {
    const length = 1 + numberBelow(turn, longest);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

/** A GUID that shows its number. */
export function guid(number: number): string {
  return `${number.toString(16).padStart(8, '0')}-bc17-4bb9-bb85-30c5cf1aaaa7`;
}
