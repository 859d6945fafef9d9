import type { ColumnProps } from './column.ts';
import { Found } from './Found.tsx';
import { Unlisted } from './Unlisted.tsx';

/** What is said of a paste: the answer, that a code is unlisted, or that nothing was recognised. */
export function AnswerColumn(props: ColumnProps) {
  const { diagnosis, loaded, nothing, href, strings } = props;
  return (
    <div class="answer-column">
      <Unlisted diagnosis={diagnosis} href={href} strings={strings} />
      {loaded && <Found {...props} loaded={loaded} />}
      {nothing && <nothing.View {...props} />}
    </div>
  );
}
