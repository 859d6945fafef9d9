import { Inline } from '../components/answer/Inline.tsx';
import { knownApp } from '../engine/filled.ts';
import { valuesInPaste } from '../engine/values.ts';
import type { ColumnProps } from './column.ts';
import type { LoadedEntry } from './useAnswer.ts';

interface Props extends ColumnProps {
  loaded: LoadedEntry;
}

/** What the service filled into its message, each value with what it stands for. */
export function Values({ paste, diagnosis, index, loaded, strings: { answer } }: Props) {
  const { entry, translated } = loaded;
  const values = valuesInPaste(paste, entry.id, diagnosis.signals, entry.messages);
  if (values.length === 0) return null;
  return (
    <section aria-label={answer.values}>
      <h2 class="small">{answer.values}</h2>
      <dl class="placeholders">
        {values.map(({ name, value }) => (
          <div key={name}>
            <dt>
              <code>
                <bdi>{value}</bdi>
              </code>{' '}
              {knownApp(index, value)}
            </dt>
            <dd lang={translated ? undefined : 'en'}>
              <Inline text={entry.placeholders?.[name] ?? name} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
