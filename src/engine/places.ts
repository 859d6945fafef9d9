/** A part of a text, from one offset to before another. */
export interface Place {
  start: number;
  end: number;
}

/** In order; where some overlap, one place covers them all, and is otherwise what the first of them is. */
export function apart<Kind extends Place>(places: Kind[]): Kind[] {
  const united: Kind[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = united.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else united.push({ ...place });
  }
  return united;
}

/**
 * A text with something else in each of its places.
 * @param places in order, none of them overlapping
 */
export function replacePlaces<Kind extends Place>(
  text: string,
  places: Kind[],
  by: (place: Kind) => string,
): string {
  const pieces: string[] = [];
  let from = 0;
  for (const place of places) {
    pieces.push(text.slice(from, place.start), by(place));
    from = place.end;
  }
  return pieces.join('') + text.slice(from);
}
