import type { Actor } from '../../catalog/schema/vocabulary.ts';
import { actorDrawings } from './actor-drawings.ts';
import { Icon } from './Icon.tsx';

export function ActorIcon({ actor }: { actor: Actor }) {
  return <Icon path={actorDrawings[actor]} />;
}

/** Who must act: a colour, a drawing and a word. */
export function ActorChip({ actor, label }: { actor: Actor; label: string }) {
  return (
    <span class={`actor actor-${actor}`}>
      <ActorIcon actor={actor} />
      {label}
    </span>
  );
}
