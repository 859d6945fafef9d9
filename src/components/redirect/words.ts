import type { Locale } from '../../catalog/schema/vocabulary.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The sentences of the comparison: fetched when somebody compares, one language only. */
export type ResultWords = Strings['redirectResult'];

const files: Record<Locale, () => Promise<{ words: ResultWords }>> = {
  en: () => import('./words/en.ts'),
  'zh-cn': () => import('./words/zh-cn.ts'),
  'zh-tw': () => import('./words/zh-tw.ts'),
  ko: () => import('./words/ko.ts'),
};

/** @param language as `<html lang>` names it */
export async function resultWords(language: string): Promise<ResultWords> {
  const { words } = await (files[language.toLowerCase() as Locale] ?? files.en)();
  return words;
}
