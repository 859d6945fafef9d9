import type { CatalogIndex } from '../catalog/knowledge.ts';
import { CopyButton } from '../components/answer/CopyButton.tsx';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { factRows } from '../engine/fact-rows.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings.ts';
import { Claims } from './Claims.tsx';
import { markClass } from './Highlights.tsx';

interface Props {
  diagnosis: Diagnosis;
  index: CatalogIndex;
  strings: Strings;
}

/** What was recognised, each with the colour of its mark and a button that copies it. */
export function Facts({ diagnosis, index, strings }: Props) {
  const { answer } = strings;
  const rows = factRows(diagnosis);
  if (rows.length === 0) return null;
  return (
    <section aria-label={answer.recognised}>
      <dl class="facts">
        {rows.map(({ kind, value }) => (
          <div key={`${kind} ${value}`}>
            <dt>
              {markClass[kind] && <span class={`swatch ${markClass[kind]}`} aria-hidden="true" />}
              {answer.facts[kind]}
            </dt>
            <dd>
              <code>{value}</code>
              <CopyButton
                text={value}
                label={fill(answer.copyValue, { what: answer.facts[kind] })}
                strings={strings}
              />
            </dd>
          </div>
        ))}
      </dl>
      {diagnosis.claims && <Claims claims={diagnosis.claims} index={index} strings={strings} />}
    </section>
  );
}
