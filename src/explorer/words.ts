import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { Strings } from '../i18n/strings.ts';

/** Words that come with what they are for, so that a page does not carry them. */
export type WordPart = 'answer' | 'nothing' | 'log' | 'search';

/** Words of the answer that only a text without an error needs. */
const forNothing = ['nothings', 'instead', 'looked'] as const satisfies (keyof Strings['answer'])[];

type Handlings = NonNullable<NonNullable<Strings['vocabulary']>['handlings']>;

/** The few words that stand on the page before anything is typed. */
export interface ShellWords {
  home: Strings['home'];
  leaks: Strings['answer']['leaks'];
}

/** Takes them out of all words. */
export function shellWords({ home, answer }: Strings): ShellWords {
  return { home, leaks: answer.leaks };
}

function pick<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}

function omit<Whole extends object>(whole: Whole, keys: readonly (keyof Whole)[]) {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as keyof Whole)));
}

/**
 * The words of one part, which the components of that part ask for; `tests/i18n/explorer-words.test.ts` holds that
 * they ask for no others.
 * @param strings all words of a locale
 * @param english the words of the handlings table, which has no translation into its own language
 */
export function wordsOf(part: WordPart, locale: Locale, strings: Strings, english: Handlings) {
  const {
    actors,
    actorsAsked,
    answer,
    entry,
    families,
    listed,
    redirectUri,
    samples,
    search,
    triage,
    vocabulary,
  } = strings;
  const handlings = locale === 'en' ? english : vocabulary?.handlings;
  const parts = {
    answer: {
      actors,
      actorsAsked,
      listed,
      redirectUri,
      answer: omit(answer, forNothing),
      samples: pick(samples, ['proof']),
      vocabulary: { handlings, situations: vocabulary?.situations },
    },
    nothing: { answer: pick(answer, forNothing), families, search, entry: pick(entry, ['depths']) },
    search: { actors, families, search, entry: pick(entry, ['depths']) },
    log: { actors, answer: pick(answer, ['copied']), triage, vocabulary: { handlings } },
  };
  return parts[part];
}

/** Words of two parts together. */
export function withWords(strings: Strings, further: Partial<Strings>): Strings {
  return { ...strings, ...further, answer: { ...strings.answer, ...further.answer } };
}
