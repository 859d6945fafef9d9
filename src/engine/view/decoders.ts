import { eachMatch } from '../each-match.ts';
import type { Decoder, Replace } from './view.ts';

/** A decoder that replaces every match of a pattern; null leaves the match as it is. */
function replacing(pattern: RegExp, to: (match: RegExpExecArray) => string | null): Decoder {
  return (text, replace) =>
    eachMatch(text, pattern, (match) => {
      const by = to(match);
      if (by !== null) replace(match.index, match.index + match[0].length, by);
    });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour their output with ESC sequences
const terminalNoise = /\u001b\[[0-9;]{0,16}[A-Za-z]|[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Removes the colour codes of terminals and invisible characters. */
export const stripNoise = replacing(terminalNoise, () => '');

/** Removes box borders and quote marks at the start of lines. */
export const stripBorders = replacing(/^[│╷╵|>]\s?/gm, () => '');

/** Full-width forms (U+FF01–FF5E) become ASCII, no-break spaces become spaces. */
export const narrow = replacing(/[\uff01-\uff5e\u00a0\u3000\u202f]/g, ([character]) =>
  character >= '\uff01' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : ' ',
);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodePercent(run: string): string | null {
  const bytes = run
    .slice(1)
    .split('%')
    .map((hex) => Number.parseInt(hex, 16));
  try {
    return utf8.decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

/** How many escapes write a character (RFC 3629, section 3). */
function escapesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Decodes a run of escapes, if it is UTF-8 as a whole; each character keeps the place of its own ones. */
function replaceBytes(at: number, run: string, replace: Replace): void {
  let start = at;
  for (const character of decodePercent(run) ?? '') {
    const end = start + 3 * escapesOf(character);
    replace(start, end, character);
    start = end;
  }
}

/** Soft line breaks and bytes of e-mails (RFC 2045, section 6.7), in a text that has several of the breaks. */
export const quotedPrintable: Decoder = (text, replace) => {
  const breaks = /=\r?\n/g;
  if (!breaks.test(text) || !breaks.test(text)) return;
  for (const match of text.matchAll(/=\r?\n|(?:=[0-9A-F]{2}){1,200}/g)) {
    const [run] = match;
    if (run.endsWith('\n')) replace(match.index, match.index + run.length, '');
    else replaceBytes(match.index, run.replaceAll('=', '%'), replace);
  }
};

const shortestWrap = 38;
const fewestWrapped = 3;

/** Whether a line was cut where the next one begins: in a word, an id or a number, and not in a table. */
function isCut(line: string, next: string): boolean {
  return /[\w-]$/.test(line) && /^[\w-]/.test(next) && !/\t|\s{2}|\|/.test(`${line}${next}`);
}

/** Joins lines that something broke at a fixed width; several of one length in a row show it. */
export const unwrap: Decoder = (text, replace) => {
  const lines = text.split('\n');
  let from = 0;
  let offset = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length !== lines[from]?.length) from = at;
    const length = lines[from]?.length ?? 0;
    offset += line.length + 1;
    const follows = lines[at + 1] ?? '';
    const alike = lines.slice(from, from + fewestWrapped).filter((other) => other.length === length);
    const isRun = alike.length === fewestWrapped;
    if (length >= shortestWrap && isRun && at + 1 < lines.length && isCut(line, follows))
      replace(offset - 1, offset, '');
  }
};

const word = /\S+/g;

/** `+` for a space, in words that are form-encoded (they hold an escape or an error parameter). */
export const formPlus: Decoder = (text, replace) => {
  eachMatch(text, word, ({ index, 0: run }) => {
    if (!run.includes('+') || !/%[0-9a-f]{2}/i.test(run) || !/error|_desc|AADSTS/.test(run)) return;
    for (let at = run.indexOf('+'); at >= 0; at = run.indexOf('+', at + 1)) {
      replace(index + at, index + at + 1, ' ');
    }
  });
};

const percentEscapes = /(?:%[0-9A-Fa-f]{2})+/g;

/** Percent-encoding (RFC 3986, section 2.1). */
export const percent: Decoder = (text, replace) => {
  eachMatch(text, percentEscapes, ({ index, 0: run }) => replaceBytes(index, run, replace));
};

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The HTML entities that pages and logs escape messages with. */
export const htmlEntities = replacing(
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
  ([, decimal, hex, name]) => {
    if (name) return entities[name.toLowerCase()] ?? null;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  },
);

const jsonEscapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '/': '/',
  b: ' ',
  f: ' ',
};

const jsonEscapePattern =
  /[A-Za-z]:\\Users\\[^\\/"'<>\s]{1,60}|((?:\\\\)+)|\\(?:u([0-9a-fA-F]{4})|([nrtbf"'/]))/g;

/**
 * The escapes of JSON strings (RFC 8259, section 7) and of Python and JavaScript literals; a person's folder
 * on Windows is none, though their name may begin with an n.
 */
export const jsonEscape: Decoder = (text, replace) => {
  eachMatch(text, jsonEscapePattern, ({ index, 0: run, 1: slashes, 2: unicode, 3: letter }) => {
    const end = index + run.length;
    if (slashes) replace(index, end, '\\'.repeat(slashes.length / 2), 2);
    else if (unicode) replace(index, end, String.fromCharCode(Number.parseInt(unicode, 16)));
    else if (letter) replace(index, end, jsonEscapes[letter] ?? '');
  });
};
