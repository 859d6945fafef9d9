import type { Entry } from '../../catalog/schema/entry.ts';
import type { Strings } from '../../i18n/strings.ts';
import { ActorIcon } from './ActorChip.tsx';
import { Inline } from './Inline.tsx';
import { Steps } from './Steps.tsx';

/** What to do, by whom: numbered steps, the first fix first. */
export function Fixes({ fixes, strings: { answer, actors } }: { fixes: Entry['fixes']; strings: Strings }) {
  return (
    <>
      {fixes.map(({ actor, when, steps }, at) => (
        <div class="fix" key={at}>
          <p class={`by actor-${actor}`}>
            <ActorIcon actor={actor} />
            {actors[actor]}
            {when && (
              <span class="when">
                {' '}
                {answer.when} <Inline text={when} />
              </span>
            )}
          </p>
          <Steps steps={steps} />
        </div>
      ))}
    </>
  );
}
