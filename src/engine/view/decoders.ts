import type { Decoder } from './view.ts';

/** A decoder that replaces every match of a pattern; null leaves the match as it is. */
function replacing(pattern: RegExp, to: (match: RegExpExecArray) => string | null): Decoder {
  return (text, replace) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const by = to(match);
      if (by !== null) replace(match.index, match.index + match[0].length, by);
    }
  };
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

const utf8 = new TextDecoder('utf-8', { fatal: true });

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

/** `+` for a space, in words that are form-encoded (they hold an escape or an error parameter). */
export const formPlus: Decoder = (text, replace) => {
  const word = /\S+/g;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const [run] = match;
    if (!run.includes('+') || !/%[0-9a-f]{2}/i.test(run) || !run.includes('error')) continue;
    for (let at = run.indexOf('+'); at >= 0; at = run.indexOf('+', at + 1)) {
      replace(match.index + at, match.index + at + 1, ' ');
    }
  }
};

/** Percent-encoding (RFC 3986, section 2.1), UTF-8 sequences as a whole. */
export const percent = replacing(/(?:%[0-9A-Fa-f]{2})+/g, ([run]) => decodePercent(run));

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
  '\\': '\\',
  b: ' ',
  f: ' ',
};

/** The escapes of JSON strings (RFC 8259, section 7) and of Python and JavaScript literals. */
export const jsonEscape = replacing(/\\(?:u([0-9a-fA-F]{4})|([nrtbf"'/\\]))/g, ([, unicode, letter]) =>
  unicode ? String.fromCharCode(Number.parseInt(unicode, 16)) : (jsonEscapes[letter ?? ''] ?? null),
);
