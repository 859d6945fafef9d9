import { findAll, type Recogniser } from './recogniser.ts';

/** Digits that were typed or scanned as letters: `5OO34` is 50034. */
function digits(text: string): string {
  return text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
}

/** `AADSTS50076`, with the misspellings people make: a missing letter, a gap, letters for digits. */
export const aadsts: Recogniser = {
  name: 'aadsts',
  find: (view) =>
    findAll(
      view,
      'code',
      /(?<![A-Za-z0-9])(A ?AD ?STS?[\s:_#=-]{0,3}["']?[0-9][0-9OolI]{3,7})(?![A-Za-z0-9])/dgi,
      ([, text]) => `AADSTS${digits((text ?? '').replace(/^[^0-9]*/, ''))}`,
    ),
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
