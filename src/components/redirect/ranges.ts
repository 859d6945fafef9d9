/** A run of characters that the other text does not have at this place; empty where only the other has some. */
export interface Range {
  start: number;
  end: number;
}

/** Longer texts are compared by their beginnings and ends only. */
const longest = 300;

/** Lengths of the longest common subsequence of the rests of two texts (Wagner and Fischer, 1974). */
function commonLengths(one: string[], other: string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const row = rows[i] as Uint16Array;
      const next = rows[i + 1] as Uint16Array;
      row[j] = one[i] === other[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** What differs when only the same beginning and the same end are left out. */
function middle(one: string, other: string): Range[] {
  if (one === other) return [];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [{ start, end: one.length - end }];
}

/** Where the common characters stand in both texts; the ends of both come last. */
function commonPlaces(one: string[], other: string[], lengths: Uint16Array[]): [number, number][] {
  const places: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) places.push([i++, j++]);
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return [...places, [one.length, other.length]];
}

/** What stands between the common characters, in one of the texts or in both. */
function runs(one: string[], places: [number, number][]): Range[] {
  const offset = (index: number) => one.slice(0, index).join('').length;
  return places.flatMap(([i, j], at) => {
    const [before, otherBefore] = places[at - 1] ?? [-1, -1];
    const isNext = i === before + 1 && j === otherBefore + 1;
    return isNext ? [] : [{ start: offset(before + 1), end: offset(i) }];
  });
}

/**
 * Where a text differs from another, character by character. Texts with little in common are not taken to pieces:
 * then all between their same beginning and end differs.
 */
export function differentRanges(text: string, other: string): Range[] {
  if (text.length > longest || other.length > longest) return middle(text, other);
  const [one, two] = [[...text], [...other]];
  const lengths = commonLengths(one, two);
  const found = runs(one, commonPlaces(one, two, lengths));
  const common = lengths[0]?.[0] ?? 0;
  const isScattered = found.length > 3 || common * 2 < Math.max(one.length, two.length);
  return isScattered ? middle(text, other) : found;
}
