import type { Entry } from '../../catalog/schema/entry.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Inline } from './Inline.tsx';

/** Causes in the order of likelihood, each with the observation that tells it apart. */
export function Causes({ causes, strings: { answer } }: { causes: Entry['causes']; strings: Strings }) {
  return (
    <ol class="causes">
      {causes.map(({ text, check }) => (
        <li key={text}>
          <p>
            <Inline text={text} />
          </p>
          {check && (
            <p class="check">
              <span class="label">{answer.check}</span> <Inline text={check} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
