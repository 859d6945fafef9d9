import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { listSampleFiles, readSample, readSamples } from '../../src/catalog/samples.ts';

const languages = loadCatalog().tables.languages.items;

test('the samples of a situation come in the order of the languages', () => {
  const backwards = [...languages].reverse();
  const ids = readSamples('silent-then-interactive', backwards).map(({ language }) => language);
  expect(ids).toEqual(backwards.map(({ id }) => id).filter((id) => ids.includes(id)));
  expect(ids).toContain('python');
});

test('a sample names its situation, its language and the SDK with the version', () => {
  const python = languages.filter(({ id }) => id === 'python');
  const [sample] = readSamples('silent-then-interactive', python);
  expect(sample).toMatchObject({ situation: 'silent-then-interactive', language: 'python' });
  expect(sample?.sdk).toMatch(/^MSAL Python \d+\.\d+\.\d+$/);
  expect(sample?.code).toMatch(/^import msal\n/);
});

test('a situation without code in a language has no sample there', () => {
  const swift = languages.filter(({ id }) => id === 'swift');
  expect(readSamples('daemon-client-credentials', swift)).toEqual([]);
});

test('the first situation that has the language gives the sample', () => {
  const situations = ['daemon-client-credentials', 'call-api-with-claims', 'silent-then-interactive'];
  expect(readSample(situations, 'swift', languages)?.situation).toBe('call-api-with-claims');
});

test('there is no sample in a language that nobody knows, nor without a situation', () => {
  expect(readSample(['silent-then-interactive'], 'cobol', languages)).toBeNull();
  expect(readSample([], 'swift', languages)).toBeNull();
});

test('sample files are listed below their situations, in order', () => {
  const files = listSampleFiles();
  expect(files).toContain('silent-then-interactive/python.py');
  expect(files).toEqual([...files].sort());
});
