import { Inline } from '../components/answer/Inline.tsx';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { valuesInPaste } from '../engine/values.ts';
import type { Strings } from '../i18n/strings.ts';
import type { LoadedEntry } from './useAnswer.ts';

interface Props {
  paste: string;
  diagnosis: Diagnosis;
  loaded: LoadedEntry;
  strings: Strings;
}

/** What the service filled into its message, each value with what it stands for. */
export function Values({ paste, diagnosis, loaded: { entry, translated }, strings: { answer } }: Props) {
  const values = valuesInPaste(paste, entry.id, diagnosis.signals, entry.messages);
  if (values.length === 0) return null;
  return (
    <section aria-label={answer.values}>
      <h2 class="small">{answer.values}</h2>
      <dl class="placeholders">
        {values.map(({ name, value }) => (
          <div key={name}>
            <dt>
              <code>{value}</code>
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
