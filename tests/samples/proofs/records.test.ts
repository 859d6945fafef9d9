import { expect, test } from 'vitest';
import { codeDigest } from '../../../src/catalog/samples.ts';
import type { Proof } from '../../../src/catalog/schema/tables.ts';
import type { SampleFile } from '../samples.ts';
import { sdkOf } from '../verify/versions.ts';
import type { Shown } from './proof.ts';
import { claimsMore, recordsAfter } from './records.ts';

const sample = (language: string, extension: string): SampleFile => ({
  file: `loop-breaker/${language}.${extension}`,
  situation: 'loop-breaker',
  language,
  path: '/nowhere',
  code: `code in ${language}`,
});
const python = sample('python', 'py');
const java = sample('java', 'java');

function recorded({ language, code }: SampleFile, changes: Partial<Proof> = {}): Proof {
  const { name, version } = sdkOf(language);
  return {
    sample: `loop-breaker/${language}`,
    code: codeDigest(code),
    sdk: `${name} ${version}`,
    parsed: null,
    symbols: null,
    types: null,
    compiled: null,
    ran: [],
    ...changes,
  };
}

const parsed: Shown = { file: python.file, layer: 'parsed', by: 'tree-sitter-python' };

test('what the tests have shown is recorded', () => {
  const ran: Shown[] = [
    { file: python.file, layer: 'ran', by: 'stops' },
    { file: python.file, layer: 'ran', by: 'prompts once' },
  ];
  expect(recordsAfter([parsed, ...ran], [], [python])).toEqual([
    recorded(python, { parsed: 'tree-sitter-python', ran: ['prompts once', 'stops'] }),
  ]);
});

test('what a language that was not tested had shown stays', () => {
  const before = recorded(java, { ran: ['stops'] });
  expect(recordsAfter([parsed], [before], [python, java])[1]).toEqual(before);
});

test('what a test no longer shows goes', () => {
  const other = { ...java, file: 'device-code/java.java', situation: 'device-code' };
  const shown: Shown[] = [{ file: other.file, layer: 'ran', by: 'polls' }];
  expect(recordsAfter(shown, [recorded(java, { ran: ['stops'] })], [java, other])[0]?.ran).toEqual([]);
});

test('nothing is left of a sample that was changed since', () => {
  const before = recorded(python, { ran: ['stops'], code: '0123456789abcdef' });
  expect(recordsAfter([], [before], [python])).toEqual([recorded(python)]);
});

test('nothing is left of a sample whose SDK is another one now', () => {
  const before = recorded(python, { ran: ['stops'], sdk: 'MSAL Python 0.1.0' });
  expect(recordsAfter([], [before], [python])).toEqual([recorded(python)]);
});

test('a sample that is gone has no record', () => {
  expect(recordsAfter([], [recorded(java)], [python])).toEqual([recorded(python)]);
});

test('a record claims more than was shown where a story or a layer is missing there', () => {
  const shown = recorded(python, { parsed: 'tree-sitter-python', ran: ['stops'] });
  expect(claimsMore(recorded(python, { ran: ['stops'] }), shown)).toBe(false);
  expect(claimsMore(recorded(python, { ran: ['stops', 'waits'] }), shown)).toBe(true);
  expect(claimsMore(recorded(python, { compiled: 'a compiler' }), shown)).toBe(true);
});
