import type { ColumnProps } from './column.ts';
import { Facts } from './Facts.tsx';
import { Others } from './Others.tsx';
import { Values } from './Values.tsx';

/** What stands beside the answer: the facts of the paste, its other errors, what was filled into the message. */
export function FactsColumn({ paste, diagnosis, index, loaded, href, strings }: ColumnProps) {
  const others = <Others diagnosis={diagnosis} index={index} href={href} strings={strings} />;
  // Which of several codes counts is asked before anything else.
  const contested = diagnosis.codes.length > 1;
  return (
    <div class="facts-column">
      {contested && others}
      <Facts diagnosis={diagnosis} index={index} strings={strings} />
      {loaded && <Values paste={paste} diagnosis={diagnosis} loaded={loaded} strings={strings} />}
      {!contested && others}
    </div>
  );
}
