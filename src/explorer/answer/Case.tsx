import { sentenceWithValues } from '../../engine/filled.ts';
import { valuesInPaste } from '../../engine/values.ts';
import type { ColumnProps } from '../column.ts';
import type { LoadedEntry } from '../useAnswer.ts';
import { Sentence } from './Sentence.tsx';

interface Props extends Pick<ColumnProps, 'paste' | 'diagnosis' | 'index'> {
  loaded: LoadedEntry;
}

/** What the error means for the app, the user and the API that the message names. */
export function Case({ paste, diagnosis, index, loaded: { entry, translated } }: Props) {
  const values = valuesInPaste(paste, entry.id, diagnosis.signals, entry.messages);
  const parts = sentenceWithValues(entry.withValues ?? [], values);
  return (
    parts && (
      <p class="case" lang={translated ? undefined : 'en'}>
        <Sentence parts={parts} index={index} />
      </p>
    )
  );
}
