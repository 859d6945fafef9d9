/**
 * A paste with its escapes undone, and the way back: recognisers read `text`,
 * people see their own paste, so every offset has a home in the original.
 */
export interface View {
  text: string;
  original: string;
  /** Offset in the original of each character of `text`, and of its end; null where nothing was decoded. */
  homes: Int32Array | null;
  /** Offset in the original of the character at `index` of `text` (`text.length` maps to its end). */
  home(index: number): number;
}

/**
 * Puts `by` in the place of `text[start, end)`; must be called in order and without overlap. Each character's
 * home is `stride` behind that of the one before it; all are at `start` where it is left out.
 */
export type Replace = (start: number, end: number, by: string, stride?: number) => void;

/** Finds what it can undo in a text; a replacement must not be longer than what it replaces. */
export type Decoder = (text: string, replace: Replace) => void;

function viewOf(text: string, original: string, homes: Int32Array | null): View {
  const home = homes ? (index: number) => homes[index] ?? original.length : (index: number) => index;
  return { text, original, homes, home };
}

/** The view of a paste in which nothing is decoded yet. */
export function plainView(original: string): View {
  return viewOf(original, original, null);
}

/** Copying so few numbers one by one is faster than at a stroke. */
const shortPart = 16;

/** Applies one decoder to a view; returns the same view where there is nothing to undo. */
export function decodeView(view: View, decoder: Decoder): View {
  const { text, original, homes } = view;
  const pieces: string[] = [];
  let made: Int32Array | null = null;
  let length = 0;
  let from = 0;
  const keep = (to: Int32Array, start: number, end: number) => {
    if (start < end) pieces.push(text.slice(start, end));
    if (homes && end - start > shortPart) to.set(homes.subarray(start, end), length);
    else for (let i = start; i < end; i++) to[length + i - start] = view.home(i);
    length += end - start;
  };
  decoder(text, (start, end, by, stride = 0) => {
    made ??= new Int32Array(text.length + 1);
    keep(made, from, start);
    if (by) pieces.push(by);
    for (let i = 0; i < by.length; i++) made[length + i] = view.home(start + i * stride);
    length += by.length;
    from = end;
  });
  if (!made) return view;
  keep(made, from, text.length);
  return viewOf(pieces.join(''), original, (made as Int32Array).subarray(0, length));
}
