import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../../../../catalog/schema/vocabulary.ts';
import type { WordPart } from '../../../../../explorer/words.ts';
import { localWords } from '../../../../../site/words.ts';

interface Props {
  locale: Locale;
  part: WordPart;
}

const parts: WordPart[] = ['answer', 'nothing', 'log', 'search'];

/** Words of the interface that the explorer fetches with what it shows. */
export function getStaticPaths() {
  return locales.flatMap((locale) =>
    parts.map((part) => ({
      params: { locale, part },
      props: { locale, part },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { locale, part } }) => Response.json(localWords(locale, part));
