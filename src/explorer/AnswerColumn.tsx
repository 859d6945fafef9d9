import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { ColumnProps } from './column.ts';
import { Found } from './Found.tsx';
import { Unlisted } from './Unlisted.tsx';
import { Unrecognised } from './Unrecognised.tsx';

interface Props extends ColumnProps {
  locale: Locale;
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
