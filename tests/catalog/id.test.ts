import { describe, expect, test } from 'vitest';
import { entryFile, entryPath, splitId } from '../../src/catalog/id.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

describe('an id comes apart into family and code', () => {
  test.each([
    ['AADSTS50076', 'aadsts', 'AADSTS50076'],
    ['AADB2C90118', 'aadb2c', 'AADB2C90118'],
    ['oauth:invalid_grant', 'oauth', 'invalid_grant'],
    ['msal-browser:interaction_in_progress', 'msal-browser', 'interaction_in_progress'],
    ['http:429', 'http', '429'],
  ])('%s is of %s and reads %s', (id, family, code) => {
    expect(splitId(id)).toEqual({ family, code });
  });
});

describe('the id says where the file of an entry lies', () => {
  test.each([
    ['AADSTS50076', 'errors/aadsts/50076.json'],
    ['AADB2C90118', 'errors/aadb2c/90118.json'],
    ['msal-objc:MSALErrorInternal', 'errors/msal-objc/MSALErrorInternal.json'],
  ])('%s lies in %s', (id, file) => {
    expect(entryFile(id)).toBe(file);
  });
});

describe('the address of a page has neither capitals nor dots', () => {
  test.each([
    ['AADSTS50076', 'errors/aadsts/50076'],
    ['msal-objc:MSALErrorInternal', 'errors/msal-objc/msalerrorinternal'],
    [
      'msal-dotnet:UiRequiredExceptionClassification.None',
      'errors/msal-dotnet/uirequiredexceptionclassification-none',
    ],
  ])('%s has its page at %s', (id, path) => {
    expect(entryPath(id)).toBe(path);
  });

  test('no two entries of the catalog share a page', () => {
    const paths = loadCatalog().entries.map(({ id }) => entryPath(id));
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });
});
