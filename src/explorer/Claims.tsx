import type { CatalogIndex } from '../catalog/knowledge.ts';
import { Inline } from '../components/answer/Inline.tsx';
import { explainClaims } from '../engine/claims.ts';
import type { Strings } from '../i18n/strings.ts';

interface Props {
  claims: Record<string, unknown>;
  index: CatalogIndex;
  strings: Strings;
}

/** The claims of a challenge: each one that is asked for and what is meant by it, over the JSON. */
export function Claims({ claims, index, strings: { answer } }: Props) {
  const asked = explainClaims(claims, index);
  return (
    <details class="claims" open>
      <summary>{answer.claims}</summary>
      {asked.length > 0 && (
        <dl class="asked">
          {asked.map(({ target, name, essential, values, meaning, instant }) => (
            <div key={`${target}.${name}`}>
              <dt>
                <code>{name}</code>
                {essential && <span class="required">{answer.required}</span>}
                {values.map((value) => (
                  <code key={value}>{value}</code>
                ))}
                {instant && <time dateTime={instant}>{instant.replace('.000', '')}</time>}
              </dt>
              {meaning && (
                <dd lang="en">
                  <Inline text={meaning} />
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      <pre tabindex={0}>{JSON.stringify(claims, null, 2)}</pre>
    </details>
  );
}
