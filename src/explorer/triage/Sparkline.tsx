import { barBox, barPath } from './bars.ts';

const height = 28;

/** A row's errors over time, on the axis of the whole log; its own highest bar reaches the top. */
export function Sparkline({ counts, label }: { counts: Uint32Array; label: string }) {
  return (
    <svg
      class="spark"
      viewBox={barBox(counts.length, height)}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={barPath(counts, Math.max(...counts), height, 4)} />
    </svg>
  );
}
