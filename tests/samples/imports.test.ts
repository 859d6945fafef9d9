import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { samples } from './samples.ts';

/** How code in each language brings its SDK in. */
const imports: Record<string, RegExp> = {
  csharp: /^using Microsoft\.Identity\.Client;$/m,
  javascript: /from "@azure\/msal-browser";$/m,
  node: /from "@azure\/msal-node";$/m,
  python: /^import msal$/m,
  java: /^import com\.microsoft\.aad\.msal4j\./m,
  swift: /^import MSAL$/m,
  objc: /^#import <MSAL\/MSAL\.h>$/m,
  kotlin: /^import com\.microsoft\.identity\.client\./m,
  go: /^\t(?:\w+ )?"github\.com\/AzureAD\/microsoft-authentication-library-for-go\/apps\/\w+"$/m,
};

test('the import of every language is known here', () => {
  expect(loadCatalog().tables.languages.items.filter(({ id }) => !imports[id])).toEqual([]);
});

describe('a sample imports the SDK of its language', () => {
  test.each(samples)('$file', ({ language, code }) => {
    expect(code).toMatch(imports[language] ?? /$^/);
  });
});
