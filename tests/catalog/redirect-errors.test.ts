import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { addressesOf, comparedWith, isRedirectError } from '../../src/components/redirect/errors.ts';

const { entries, tables } = loadCatalog();

test('every error about two addresses has an entry, and stands in the list once', () => {
  const ids = tables['redirect-errors'].items.map(({ id }) => id);
  const known = new Set(entries.map(({ id }) => id));
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every service error whose message prints a redirect URI that is not registered is in the list', () => {
  const printing = entries.filter(({ messages }) =>
    messages.some((text) =>
      /(?:redirect|reply) \w{3,8} ['{].{0,200}(?:does not match|not registered)/i.test(text),
    ),
  );
  expect(printing.map(({ id }) => id)).toContain('AADSTS50011');
  expect(printing.filter(({ id }) => !isRedirectError(id)).map(({ id }) => id)).toEqual([]);
});

test('the addresses of a message are told apart', () => {
  expect(addressesOf('AADSTS50011', ['https://a.com'])).toEqual({ sent: 'https://a.com', registered: '' });
  expect(addressesOf('AADSTS500112', ['a', 'b'])).toEqual({ sent: 'a', registered: 'b' });
  expect(addressesOf('AADSTS700044', ['a', 'b'])).toEqual({ sent: 'b', registered: 'a' });
  expect(comparedWith('AADSTS700044')).toBe('sign-in');
  expect(comparedWith('AADSTS50011')).toBe('registration');
});
