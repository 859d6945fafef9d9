import { describe, expect, test } from 'vitest';
import { describeNumber, lookupAddresses, readServiceCode } from '../../src/engine/unknown.ts';
import { knowledge } from './knowledge.ts';

const { index } = knowledge;

describe('a service code is read as people write it', () => {
  test.each([
    ['AADSTS50999', 'AADSTS', '50999'],
    [' aadsts 50999 ', 'AADSTS', '50999'],
    ['50999', 'AADSTS', '50999'],
    ['AADB2C-90999', 'AADB2C', '90999'],
  ])('%j', (text, prefix, digits) => {
    expect(readServiceCode(text)).toEqual({ prefix, digits });
  });

  test.each(['', 'hello', '12', '123456789', 'AADSTS', '50999 apples'])('not: %j', (text) => {
    expect(readServiceCode(text)).toBeNull();
  });
});

test('a known code leads to its entry', () => {
  expect(describeNumber(index, '50076')?.known?.id).toBe('AADSTS50076');
});

test('the longest known beginning is its general case', () => {
  expect(describeNumber(index, 'AADSTS5001399')?.relative?.id).toBe('AADSTS500139');
  expect(describeNumber(index, 'AADSTS500769')?.relative?.id).toBe('AADSTS50076');
});

test('neighbours are counted, and count only where most of them belong together', () => {
  const { neighbours } = describeNumber(index, 'AADSTS700299') ?? {};
  expect(neighbours).toMatchObject({ prefix: 'AADSTS7002', category: 'client-credentials' });
  expect(neighbours?.count).toBe(index.entries.filter(({ id }) => id.startsWith('AADSTS7002')).length);
  expect((neighbours?.same ?? 0) * 2).toBeGreaterThan(neighbours?.count ?? 0);
  expect(describeNumber(index, 'AADSTS99999999')?.neighbours).toBeNull();
});

test('each cloud has a page of its own for AADSTS codes, none for AADB2C', () => {
  const of = (code: string) => {
    const facts = describeNumber(index, code);
    return facts ? lookupAddresses(facts).map(({ url }) => url) : null;
  };
  expect(of('AADSTS50999')).toEqual([
    'https://login.microsoftonline.com/error?code=50999',
    'https://login.microsoftonline.us/error?code=50999',
    'https://login.partner.microsoftonline.cn/error?code=50999',
  ]);
  expect(of('AADB2C90999')).toEqual([]);
});
