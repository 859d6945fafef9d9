/** Width of a bar and of the gap behind it, in units of the drawing. */
const pitch = 10;
const gap = 1.5;

/** The box that a row of bars is drawn in. */
export function barBox(bars: number, height: number): string {
  return `0 0 ${bars * pitch} ${height}`;
}

/** Where a bar stands in the drawing. */
export function barPlace(at: number): number {
  return at * pitch;
}

/**
 * Bars as one path: a drawing of hundreds of them stays one element.
 * @param most the count that reaches the top
 * @param height of the drawing; the least bar is `least` high, so that one error among thousands is seen
 */
export function barPath(counts: ArrayLike<number>, most: number, height: number, least: number): string {
  let path = '';
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const top = Math.max((count / most) * height, least);
    path += `M${at * pitch} ${height}v${-Math.round(top * 10) / 10}h${pitch - gap}V${height}z`;
  }
  return path;
}
