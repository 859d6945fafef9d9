/** Beginnings of what the recognisers look for, over and over: what a careless pattern would choke on. */
const seeds: Record<string, string> = {
  'one letter': 'a',
  codes: 'AADSTS50076: x ',
  spaces: ' ',
  'percent escapes': '%41',
  'JSON escapes': '\\"',
  backslashes: '\\\\',
  'HTML entities': '&amp;',
  'beginnings of claims': '"claims":"{',
  'beginnings of tokens': 'eyJ',
  'a message': 'the user or administrator has not consented ',
  headings: 'ResultType,\t',
  labels: 'error code ',
  words: 'a_',
  ids: 'correlation id ',
  domains: 'MSALErrorDomain ',
  'empty lines': '\n> ',
};

/**
 * Hostile texts by name.
 * @param size length of each, in UTF-16 units
 */
export function hostileTexts(size: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(seeds).map(([name, seed]) => [
      name,
      seed.repeat(Math.ceil(size / seed.length)).slice(0, size),
    ]),
  );
}
