import { expect, test } from 'vitest';
import { bundle, unbundle } from '../../../src/offline/shared/bundle.ts';

const files: [string, string][] = [
  ['api/v1/errors/aadsts/50076.json', '{"id":"AADSTS50076","title":"A, \\"b\\"\\n"}'],
  ['api/v1/errors/aadsts/500.json', '{"id":"AADSTS500"}'],
];

test('a bundle is JSON that maps each path to its content', () => {
  expect(JSON.parse(bundle(files))).toEqual({
    'api/v1/errors/aadsts/50076.json': { id: 'AADSTS50076', title: 'A, "b"\n' },
    'api/v1/errors/aadsts/500.json': { id: 'AADSTS500' },
  });
});

test.each(files)('%s is cut out of it as it was put in', (path, json) => {
  expect(unbundle(bundle(files), path)).toBe(json);
});

test('a path that it has not is not there, nor is the beginning of one', () => {
  expect(unbundle(bundle(files), 'api/v1/errors/aadsts/50.json')).toBeNull();
  expect(unbundle('', 'api/v1/errors/aadsts/500.json')).toBeNull();
});
