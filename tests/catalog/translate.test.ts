import { expect, test } from 'vitest';
import { translate } from '../../src/catalog/translate.ts';
import { entry } from './entries.ts';

const texts = {
  $schema: '../../schema/error-translation.schema.json',
  title: '다단계 인증 필요',
  summary: '정책에서 두 번째 인증 요소를 요구합니다.',
};

test('title and summary are those of the translation', () => {
  expect(translate(entry(), texts)).toMatchObject({
    title: '다단계 인증 필요',
    summary: '정책에서 두 번째 인증 요소를 요구합니다.',
  });
});

test('what programs read stays that of the entry', () => {
  expect(translate(entry(), texts)).toMatchObject({
    $schema: '../../schema/error.schema.json',
    id: 'AADSTS50076',
    actor: 'user',
    handling: 'acquire-interactively-with-claims',
  });
});

test('what the translation leaves out stays in English', () => {
  const { causes, seenIn } = translate(entry(), { ...texts, seenIn: undefined });
  expect(causes).toEqual([{ text: 'A policy was added.', check: 'The sign-in logs show it as failed.' }]);
  expect(seenIn).toEqual(['A silent token request, after a policy changed.']);
});

test('a fix keeps its actor and takes the translated steps', () => {
  const { fixes } = translate(entry(), { ...texts, fixes: [{ steps: ['대화형으로 로그인합니다.'] }] });
  expect(fixes).toEqual([
    { actor: 'developer', when: 'a person is there', steps: ['대화형으로 로그인합니다.'] },
  ]);
});

test('a look-alike keeps its id and takes the translated difference', () => {
  const { lookalikes } = translate(entry(), { ...texts, lookalikes: ['등록된 요소가 없습니다.'] });
  expect(lookalikes).toEqual([{ id: 'AADSTS50079', difference: '등록된 요소가 없습니다.' }]);
});

test('the entry itself is left as it was', () => {
  const original = entry();
  translate(original, { ...texts, fixes: [{ steps: ['대화형으로 로그인합니다.'] }] });
  expect(original).toEqual(entry());
});
