import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Strings } from '../i18n/strings.ts';
import { Found } from './Found.tsx';
import { Unlisted } from './Unlisted.tsx';
import { Unrecognised } from './Unrecognised.tsx';
import type { LoadedEntry } from './useAnswer.ts';

interface Props {
  paste: string;
  diagnosis: Diagnosis;
  index: CatalogIndex;
  /** The entry that explains the primary; null while it is fetched, or where there is none. */
  loaded: LoadedEntry | null;
  href(path: string): string;
  locale: Locale;
  strings: Strings;
}

/** What is said of a paste: the answer, that a code is unlisted, or that nothing was recognised. */
export function AnswerColumn({ paste, diagnosis, index, loaded, href, locale, strings }: Props) {
  return (
    <div class="answer-column">
      <Unlisted diagnosis={diagnosis} href={href} strings={strings} />
      {loaded && <Found diagnosis={diagnosis} index={index} loaded={loaded} href={href} strings={strings} />}
      {!diagnosis.primary && (
        <Unrecognised paste={paste} index={index} href={href} locale={locale} strings={strings} />
      )}
    </div>
  );
}
