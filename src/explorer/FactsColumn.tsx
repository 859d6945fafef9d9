import { TakeAway } from './answer/TakeAway.tsx';
import type { ColumnProps } from './column.ts';
import { Facts } from './Facts.tsx';
import { Others } from './Others.tsx';
import { Values } from './Values.tsx';

/** What stands beside the answer: the facts of the paste, its other errors, what was filled into the message. */
export function FactsColumn(props: ColumnProps) {
  const others = <Others {...props} />;
  // Which of several codes counts is asked before anything else.
  const contested = props.diagnosis.codes.length > 1;
  return (
    <div class="facts-column">
      {contested && others}
      <Facts {...props} />
      {props.loaded && <TakeAway {...props} loaded={props.loaded} key={props.loaded.entry.id} />}
      {props.loaded && <Values {...props} loaded={props.loaded} />}
      {!contested && others}
    </div>
  );
}
