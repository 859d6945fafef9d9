/**
 * A paste with its escapes undone, and the way back: recognisers read `text`,
 * people see their own paste, so every offset has a home in the original.
 */
export interface View {
  text: string;
  original: string;
  /** Offset in the original of the character at `index` of `text` (`text.length` maps to its end). */
  home(index: number): number;
}

/** A replacement of `text[start, end)` that a decoder found; must not be longer than what it replaces. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Finds, in order and without overlap, what it can undo in a text. */
export type Decoder = (text: string) => Replacement[];

/** The view of a paste in which nothing is decoded yet. */
export function plainView(original: string): View {
  return { text: original, original, home: (index) => index };
}

/** Applies one decoder to a view; returns the same view where there is nothing to undo. */
export function decodeView(view: View, decoder: Decoder): View {
  const replacements = decoder(view.text);
  if (replacements.length === 0) return view;
  const pieces: string[] = [];
  const starts = new Int32Array(view.text.length + 1);
  let length = 0;
  let from = 0;
  const keep = (start: number, end: number) => {
    pieces.push(view.text.slice(start, end));
    for (let i = start; i < end; i++) starts[length++] = view.home(i);
  };
  for (const { start, end, text } of replacements) {
    keep(from, start);
    pieces.push(text);
    for (let i = 0; i < text.length; i++) starts[length++] = view.home(start);
    from = end;
  }
  keep(from, view.text.length);
  const end = view.home(view.text.length);
  const size = length;
  return {
    text: pieces.join(''),
    original: view.original,
    home: (index) => (index >= size ? end : (starts[index] ?? end)),
  };
}
