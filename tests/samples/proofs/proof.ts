/** How a sample can be proven, from the cheapest to the best; the fields of `data/proofs.json`. */
export const layers = ['parsed', 'symbols', 'types', 'compiled', 'ran'] as const;
export type Layer = (typeof layers)[number];

/** What a test that passed has shown of a sample. */
export interface Shown {
  /** As `<situation>/<file>`. */
  file: string;
  layer: Layer;
  /** The tool that showed it with its version, or what the sample was seen to do. */
  by: string;
}

declare module 'vitest' {
  interface TaskMeta {
    shows?: Shown;
  }
}

/** Says what a test shows, should it pass; the reporter picks it up. */
export function shows({ task }: { task: { meta: { shows?: Shown } } }, shown: Shown): void {
  task.meta.shows = shown;
}
