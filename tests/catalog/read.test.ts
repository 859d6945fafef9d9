import { expect, test } from 'vitest';
import { readDataFiles } from '../../src/catalog/read.ts';
import { makeDataFolder } from './data-folder.ts';

test('schemas, samples and files that are not JSON are passed over', () => {
  const folder = makeDataFolder({
    'errors/oauth/invalid_grant.json': { id: 'oauth:invalid_grant' },
    'errors/README.md': 'How to write an entry.',
    'schema/error.schema.json': {},
    'samples/silent-then-interactive/package.json': {},
  });
  const paths = readDataFiles(folder).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('/'))).toEqual(['errors/oauth/invalid_grant.json']);
});

test('files come in the order of their paths', () => {
  const folder = makeDataFolder({
    'errors/oauth/b.json': {},
    'errors/http/c.json': {},
    'errors/oauth/a.json': {},
  });
  const paths = readDataFiles(folder).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('/'))).toEqual([
    'errors/http/c.json',
    'errors/oauth/a.json',
    'errors/oauth/b.json',
  ]);
});

test('a file that is not JSON is kept, with the reason', () => {
  const folder = makeDataFolder({ 'errors/oauth/a.json': 'nothing' });
  const file = readDataFiles(folder).find(({ path }) => path === 'errors/oauth/a.json');
  expect(file).toMatchObject({ json: undefined, problem: expect.stringContaining('not valid JSON') });
});
