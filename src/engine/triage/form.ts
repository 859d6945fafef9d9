/** A kind of file that holds no text to read; the words that say what to do bear the same names. */
export type Unreadable =
  | 'zip'
  | 'workbook'
  | 'archive'
  | 'eventLog'
  | 'capture'
  | 'picture'
  | 'document'
  | 'binary';

/** What the first bytes of a file tell of it. */
export type FileForm =
  | { kind: 'text'; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { kind: 'gzip' }
  | { kind: 'unreadable'; what: Unreadable };

/** How many bytes are looked at. */
export const formBytes = 4096;

/** What files begin with, in Latin-1: each format's own magic number. */
const beginnings: [string, Unreadable][] = [
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ\0', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['ElfFile\0', 'eventLog'],
  ['\xd0\xcf\x11\xe0', 'workbook'],
  ['\xd4\xc3\xb2\xa1', 'capture'],
  ['\xa1\xb2\xc3\xd4', 'capture'],
  ['\x0a\x0d\x0d\x0a', 'capture'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['%PDF', 'document'],
];

/** A zip file is a workbook where its parts have the names of one. */
const workbook = /\[Content_Types\]\.xml|xl\/|_rels\//;

/** The share of control characters from which on a file is no text. */
const mostControls = 0.02;

/** Control characters that no log has: all but tab to carriage return, and the escape of terminals. */
function countControls(bytes: Uint8Array): number {
  return bytes.reduce(
    (count, byte) => count + Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 27)),
    0,
  );
}

/** How many bytes at the even or the odd places are zero, as a share. */
function zeros(bytes: Uint8Array, from: 0 | 1): number {
  let count = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) count++;
  return bytes.length < 2 ? 0 : count / Math.floor(bytes.length / 2);
}

/** UTF-16 tells itself by its mark, or by the zeros between Latin letters. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (odd > 0.5 && even < 0.1) return 'utf-16le';
  return even > 0.5 && odd < 0.1 ? 'utf-16be' : 'utf-8';
}

/**
 * Tells text in its encoding from what has to be unpacked or exported first.
 * @param beginning the first {@link formBytes} bytes of a file, or all where it is shorter
 */
export function formOf(beginning: Uint8Array): FileForm {
  const bytes = beginning.subarray(0, formBytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { kind: 'gzip' };
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (latin.startsWith('PK\x03\x04')) {
    return { kind: 'unreadable', what: workbook.test(latin) ? 'workbook' : 'zip' };
  }
  // A tape archive names itself behind its first file.
  if (latin.slice(257, 262) === 'ustar') return { kind: 'unreadable', what: 'archive' };
  const known = beginnings.find(([magic]) => latin.startsWith(magic));
  if (known) return { kind: 'unreadable', what: known[1] };
  const encoding = encodingOf(bytes);
  const isBinary = encoding === 'utf-8' && countControls(bytes) > bytes.length * mostControls;
  return isBinary ? { kind: 'unreadable', what: 'binary' } : { kind: 'text', encoding };
}
