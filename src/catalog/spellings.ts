/** Ways in which libraries spell a code once more, each by the sign that stands for it in a packed file. */
const forms: Record<string, (code: string) => string> = {
  '=': (code) => code,
  '^': pascalCase,
  '~': (code) => pascalCase(code).replace(/^./, (letter) => letter.toLowerCase()),
  '!': (code) => code.toUpperCase(),
  // The Windows broker prints a number as hexadecimal and as signed decimal, too.
  '#': (code) => (isUnsigned(code) ? Number(code).toString(16).toUpperCase().padStart(8, '0') : ''),
  '-': (code) => (isUnsigned(code) ? String(Number(code) | 0) : ''),
};

/** Behind a spelling that ends in one of the signs by itself. */
const plain = '|';

function pascalCase(code: string): string {
  return code.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function isUnsigned(code: string): boolean {
  return /^\d{9,10}$/.test(code);
}

/** A spelling with the code at its end replaced by a sign: `MsalError.UserNull` of `user_null` is `MsalError.^`. */
export function abbreviate(spelling: string, code: string): string {
  for (const [sign, form] of Object.entries(forms)) {
    const own = form(code);
    if (own && spelling.endsWith(own)) return spelling.slice(0, -own.length) + sign;
  }
  return forms[spelling.slice(-1)] || spelling.endsWith(plain) ? spelling + plain : spelling;
}

/** The spelling that was abbreviated. */
export function spellOut(short: string, code: string): string {
  const form = forms[short.slice(-1)];
  if (form) return short.slice(0, -1) + form(code);
  return short.endsWith(plain) ? short.slice(0, -1) : short;
}
