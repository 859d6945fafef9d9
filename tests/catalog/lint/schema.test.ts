import { expect, test } from 'vitest';
import { schemaRule } from '../../../src/catalog/lint/rules/schema.ts';
import { file, input, table, wanted } from './input.ts';

test('a file that is not JSON is found, with the reason of the parser', () => {
  const broken = { path: 'errors/aadsts/50076.json', json: undefined, problem: 'Unexpected end of input' };
  expect(schemaRule.check(input(broken))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: '',
      problem: 'Not JSON: Unexpected end of input',
      mend: 'Correct the syntax.',
    },
  ]);
});

test('a field that does not fit is found at its place', () => {
  const causes = [
    { text: 'A policy was added.', check: 'The logs show it.' },
    { text: 'Another one.', check: '' },
  ];
  expect(schemaRule.check(input(wanted({ causes })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'causes[1].check',
      problem: expect.stringContaining('>=1 character'),
      mend: 'See data/schema/error.schema.json for what belongs here.',
    },
  ]);
});

test('a row of a table that does not fit is found at its place', () => {
  expect(schemaRule.check(input(table('sources', [{ id: 'Entra Docs', label: 'Documentation' }])))).toEqual([
    {
      file: 'data/sources.json',
      path: 'items[0].id',
      problem: 'Ids are lower case, words joined by - or _.',
      mend: 'See data/schema/sources.schema.json for what belongs here.',
    },
  ]);
});

test('a file that names another schema is told its own', () => {
  const pointer = './schema/error.schema.json';
  expect(schemaRule.check(input(wanted({ $schema: pointer })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: '$schema',
      problem: 'The file names the schema "./schema/error.schema.json".',
      mend: 'Write "$schema": "../../schema/error.schema.json", so that editors check it.',
    },
  ]);
});

test('a translation is checked as one, not as an entry', () => {
  const texts = {
    $schema: '../../schema/error-translation.schema.json',
    title: '다단계 인증 필요',
    summary: '정책에서 두 번째 인증 요소를 요구합니다.',
  };
  expect(schemaRule.check(input(file('errors/aadsts/50076.ko.json', texts)))).toEqual([]);
  const untitled = file('errors/aadsts/50076.ko.json', { ...texts, title: undefined });
  expect(schemaRule.check(input(untitled)).map(({ file, path }) => [file, path])).toEqual([
    ['data/errors/aadsts/50076.ko.json', 'title'],
  ]);
});

test('a file that has no schema is told which ones there are', () => {
  expect(schemaRule.check(input(file('actors.json', {})))).toEqual([
    {
      file: 'data/actors.json',
      path: '',
      problem: 'No schema is known for this file.',
      mend: expect.stringMatching(/^Use one of: error, error-translation, handlings, .+\.$/),
    },
  ]);
});
