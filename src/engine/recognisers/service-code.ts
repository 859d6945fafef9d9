import { resolveKey } from '../keys.ts';
import { findAll, type Recogniser } from './recogniser.ts';

/** Digits that were typed or scanned as letters: `5OO34` is 50034. */
function digits(text: string): string {
  return text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
}

const number = '[\\s:_#=-]{0,3}["\']?([0-9][0-9OolI]{3,7})(?![A-Za-z0-9])';
/** The prefix as it is, in any case, with a letter missing or a gap. */
const nearly = new RegExp(`(?<![A-Za-z0-9])(A ?AD ?STS?${number.replace('(', '(?:')})`, 'dgi');
/** Words that may be meant for it; how near they are is counted. */
const alike = new RegExp(
  `(?<![A-Za-z0-9])((?!AADSTS?[^A-Za-z])A[ADST]{3,7}${number.replace('(', '(?:')})(?!-[A-Za-z])`,
  'dgi',
);
/** A paste whose beginning was cut off within the prefix. */
const cutOff = /^[\s"'>]{0,4}((?:AADSTS|ADSTS|DSTS|STS|TS|S)(\d{5,8}))(?=[:\uff1a])/dg;

/** How many letters are to be put in, taken out or changed to make one word of the other (Levenshtein, 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A short word leaves less room: part numbers and other products begin alike. */
function isMeant(prefix: string): boolean {
  const letters = prefix.toUpperCase().replace(/[^A-Z]/g, '');
  return distance(letters, 'AADSTS') <= (letters.length < 6 ? 1 : 2);
}

/** `AADSTS50076`, with the misspellings people make: letters missing, doubled or mixed up, gaps, letters for digits. */
export const aadsts: Recogniser = {
  name: 'aadsts',
  find(view, index) {
    const code = (text = '') => `AADSTS${digits(text.replace(/^[^0-9]*/, ''))}`;
    const known = (id: string) => (resolveKey(index, id) ? id : null);
    return [
      ...findAll(view, 'code', nearly, ([, text]) => code(text)),
      ...findAll(view, 'code', alike, ([, text = '']) =>
        isMeant(/^\D*/.exec(text)?.[0] ?? '') ? known(code(text)) : null,
      ),
      ...findAll(view, 'code', cutOff, ([, , text]) => known(code(text))),
    ];
  },
};

/** `AADB2C90118`. */
export const aadb2c: Recogniser = {
  name: 'aadb2c',
  find: (view) =>
    findAll(
      view,
      'code',
      /(?<![A-Za-z0-9])(AAD ?B2C[\s:_#-]{0,2}\d{4,6})(?!\w)/dgi,
      ([, text]) => `AADB2C${(text ?? '').replace(/^.*?B2C\D*/i, '')}`,
    ),
};
