import type { Handling } from '../../catalog/schema/tables.ts';
import type { Actor } from '../../catalog/schema/vocabulary.ts';
import type { Strings } from '../../i18n/strings.ts';
import { ActorChip } from './ActorChip.tsx';

interface Props {
  /** Null where it is not known. */
  actor: Actor | null;
  handling: Handling | null;
  /** What the handling was derived from, in words. */
  basis?: string;
  /** Address of the page that describes handlings. */
  href: string;
  strings: Strings;
}

/** The two questions that every reader has: who acts, and what does the app do. */
export function Verdict({ actor, handling, basis, href, strings: { answer, actors, actorsAsked } }: Props) {
  if (!actor && !handling) return null;
  const asked = handling?.id.startsWith('acquire-') || handling?.id === 'request-consent';
  const label = actor && (actor === 'user' && !asked ? actors.user : actorsAsked[actor]);
  return (
    <div class="verdict">
      <div>
        <div class="label">{answer.whoActs}</div>
        {actor && label ? <ActorChip actor={actor} label={label} /> : <span>{answer.notPublished}</span>}
      </div>
      <div>
        <div class="label">{answer.appDoes}</div>
        {handling ? (
          <a class="action" href={`${href}#${handling.id}`}>
            {handling.title}
          </a>
        ) : (
          <span>{answer.notPublished}</span>
        )}
        {basis && <div class="basis">{basis}</div>}
      </div>
    </div>
  );
}
