import type { Handling } from '../../catalog/schema/tables.ts';
import type { Actor } from '../../catalog/schema/vocabulary.ts';
import type { Strings } from '../../i18n/strings.ts';
import { ActorChip } from './ActorChip.tsx';

interface Props {
  actor: Actor;
  handling: Handling;
  /** What the handling was derived from, in words. */
  basis?: string;
  /** Address of the page that describes handlings. */
  href: string;
  strings: Strings;
}

/** The two questions that every reader has: who acts, and what does the app do. */
export function Verdict({ actor, handling, basis, href, strings: { answer, actors, actorsAsked } }: Props) {
  const asked = handling.id.startsWith('acquire-') || handling.id === 'request-consent';
  const label = actor === 'user' ? (asked ? actorsAsked.user : actors.user) : actorsAsked[actor];
  return (
    <div class="verdict">
      <div>
        <div class="label">{answer.whoActs}</div>
        <ActorChip actor={actor} label={label} />
      </div>
      <div>
        <div class="label">{answer.appDoes}</div>
        <a class="action" href={`${href}#${handling.id}`}>
          {handling.title}
        </a>
        {basis && <div class="basis">{basis}</div>}
      </div>
    </div>
  );
}
