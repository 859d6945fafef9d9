/**
 * Takes out of a text what does not matter: halves, then quarters, down to single characters
 * (Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002).
 * @param fails whether a text still shows the failure
 * @param limit milliseconds after which the shortest text so far has to do
 */
export function minimise(text: string, fails: (text: string) => boolean, limit: number): string {
  const end = performance.now() + limit;
  let shortest = text;
  for (let size = text.length >> 1; size > 0; ) {
    const before = shortest.length;
    for (let at = 0; at < shortest.length && performance.now() < end; ) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      if (fails(shorter)) shortest = shorter;
      else at += size;
    }
    if (shortest.length === before || size > 1) size >>= 1;
    if (performance.now() >= end) break;
  }
  return shortest;
}
