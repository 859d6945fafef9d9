import { useEffect, useState } from 'preact/hooks';

/**
 * Whether an answer may be shown whole: of the first one, what is read first is painted first, and the rest a frame
 * later. An answer that follows another replaces it at once.
 */
export function useWhole(isAnswered: boolean): boolean {
  const [painted, setPainted] = useState(false);
  // Effects run after the frame is painted.
  useEffect(() => setPainted(isAnswered), [isAnswered]);
  return painted && isAnswered;
}
