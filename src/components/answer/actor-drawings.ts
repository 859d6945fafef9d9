import type { Actor } from '../../catalog/schema/vocabulary.ts';

/** One drawing an actor, so that colour never stands alone: strokes on 16 × 16 px. */
export const actorDrawings: Record<Actor, string> = {
  user: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 13.5c.5-2.5 2.5-3.5 5-3.5s4.5 1 5 3.5',
  developer: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  'tenant-admin': 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM6 8l1.5 1.5L10 6.5',
  'identity-provider': 'M6 9.5a3 3 0 1 1 2.5-1.5L13.5 13M11.5 11 13 9.5',
  microsoft: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z',
};
