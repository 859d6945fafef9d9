import type { Diagnosis } from '../engine/diagnosis.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings.ts';

/** A code without an entry of its own: said as such, with what its number allows and the service's own page. */
export function Unlisted({
  diagnosis: { primary },
  href,
  strings: { answer },
}: {
  diagnosis: Diagnosis;
  href(path: string): string;
  strings: Strings;
}) {
  if (!primary || primary.id === primary.entry) return null;
  const lookupPage = primary.url?.startsWith('https://') ? primary.url : null;
  const covered = primary.entry !== null && !lookupPage;
  if (covered) return null;
  const hint = primary.entry ? answer.noEntryHint : lookupPage ? answer.noEntryAlone : answer.noEntryOther;
  return (
    <section class="unlisted">
      <p class="kicker">
        <code>{primary.id}</code>
      </p>
      <h2 class="title">{answer.noEntry}</h2>
      <p class="summary">{hint}</p>
      {lookupPage && (
        <p>
          <a href={`${href('unknown')}#${primary.id}`}>{fill(answer.unknownPage, { code: primary.id })}</a>
        </p>
      )}
      {lookupPage && (
        <p>
          <a href={lookupPage} rel="noreferrer external">
            {fill(answer.lookupPage, { code: primary.id })}
          </a>
        </p>
      )}
    </section>
  );
}
