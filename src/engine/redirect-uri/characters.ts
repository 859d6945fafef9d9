/** A character that does not belong into an address, or is not what it looks like. */
export interface OddCharacter {
  kind: 'whitespace' | 'invisible' | 'look-alike';
  /** Offset in the text, and length in it. */
  at: number;
  length: number;
  character: string;
  /** As the Unicode standard writes it: `U+200B`. */
  codePoint: string;
  /** What it looks like on the keyboard; empty where it can't be seen. */
  like: string;
}

/** Letters and signs of other scripts that most fonts draw like those of ASCII (Unicode TR 39, confusables). */
const pairs: readonly (readonly [string, string])[] = [
  ['аеорсухіјѕԁԛһӏ', 'aeopcyxijsdqhl'],
  ['АВЕКМНОРСТХІЅЈ', 'ABEKMHOPCTXISJ'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι', 'ABEZHIKMNOPTYXoavi'],
  ['‐‑‒–—―−', '-------'],
  ['∕⁄⧸／', '////'],
  ['：∶ː', ':::'],
  ['．。', '..'],
  ['‘’‛“”', "'''\"\""],
  ['ıɑɡ', 'iag'],
];

const likes = new Map(
  pairs.flatMap(([odd, plain]) => [...odd].map((character, at) => [character, plain.charAt(at)] as const)),
);

const whitespace = /\s/;
/** Controls, joiners, marks of direction and the like: they take no room, or no ink. */
const invisible = /[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]/u;

/** Full-width forms of ASCII stand in one block, in the same order (Unicode, U+FF01 to U+FF5E). */
function fullWidth(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : '';
}

function kindOf(character: string, like: string): OddCharacter['kind'] | null {
  // The zero-width no-break space counts as white space for JavaScript alone.
  if (invisible.test(character) && !/[\t\n\v\f\r]/.test(character)) return 'invisible';
  if (whitespace.test(character)) return 'whitespace';
  return like ? 'look-alike' : null;
}

/** Finds what stands in an address and can't be seen, or looks like something else. */
export function oddCharacters(text: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  let at = 0;
  for (const character of text) {
    const like = likes.get(character) ?? fullWidth(character);
    const kind = kindOf(character, like);
    if (kind) {
      const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      found.push({ kind, at, length: character.length, character, codePoint: `U+${hex}`, like });
    }
    at += character.length;
  }
  return found;
}

/** The address as it looks: without what can't be seen, and with the plain characters. */
export function asItLooks(text: string): string {
  let clean = '';
  let from = 0;
  for (const { at, length, like } of oddCharacters(text)) {
    clean += text.slice(from, at) + like;
    from = at + length;
  }
  return clean + text.slice(from);
}
