import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { Inline } from '../components/answer/Inline.tsx';
import { explainClaims } from '../engine/claims.ts';
import { claimText } from '../i18n/claim-text.ts';
import type { Strings } from '../i18n/strings.ts';
import { timeText } from '../i18n/time-text.ts';
import { Sentence } from './answer/Sentence.tsx';

interface Props {
  claims: Record<string, unknown>;
  index: CatalogIndex;
  /** Milliseconds since the epoch. */
  now: number;
  locale: Locale;
  strings: Strings;
}

/** The claims of a challenge: what each asks for in a sentence, what is meant by it, and the JSON beneath. */
export function Claims({ claims, index, now, locale, strings: { answer } }: Props) {
  const asked = explainClaims(claims, index);
  return (
    <section class="claims">
      <h2 class="small">{answer.claims}</h2>
      <ul class="asked">
        {asked.map((claim) => (
          <li key={`${claim.target}.${claim.name}`}>
            <p>
              <Sentence
                parts={claimText(claim, answer, (instant) => timeText(instant, now, locale).local)}
                index={index}
              />
            </p>
            {claim.meaning && (
              <p class="why" lang="en">
                <Inline text={claim.meaning} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <details open={asked.length === 0}>
        <summary>{answer.claimJson}</summary>
        <pre tabindex={0}>{JSON.stringify(claims, null, 2)}</pre>
      </details>
    </section>
  );
}
