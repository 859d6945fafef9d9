import { expect, test } from 'vitest';
import { translationsRule } from '../../../src/catalog/lint/rules/ids.ts';

const file = (path: string) => ({ path, json: {}, problem: null });
const check = (...paths: string[]) =>
  translationsRule.check({ files: paths.map(file), samples: [], pages: new Map() });

test('a translation without an original is found', () => {
  expect(check('errors/aadsts/50076.ko.json')[0]).toMatchObject({
    file: 'data/errors/aadsts/50076.ko.json',
    problem: 'There is no data/errors/aadsts/50076.json that it could translate.',
  });
});

test('one beside its original is fine', () => {
  expect(check('errors/aadsts/50076.ko.json', 'errors/aadsts/50076.json')).toEqual([]);
});
