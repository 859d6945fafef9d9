import { glyphOf, unitsPerEm, type Weight } from './fonts.ts';

export interface Style {
  /** In pixels. */
  size: number;
  weight: Weight;
  /** Space between characters, as a part of the size; large type stands closer. */
  tracking?: number;
}

function advanceOf(character: string, { size, weight, tracking = 0 }: Style): number {
  return (glyphOf(character, weight).advance + tracking) * size;
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, style: Style): number {
  let width = 0;
  for (const character of text) width += advanceOf(character, style);
  return width;
}

/** A line of text as SVG paths, without a colour; its baseline begins at the place. */
export function outline(text: string, x: number, y: number, style: Style): string {
  const scale = (style.size / unitsPerEm).toFixed(5);
  let paths = '';
  let at = x;
  for (const character of text) {
    const { d } = glyphOf(character, style.weight);
    if (d)
      paths += `<path transform="translate(${at.toFixed(1)} ${y.toFixed(1)}) scale(${scale})" d="${d}"/>`;
    at += advanceOf(character, style);
  }
  return paths;
}

/** Where a line may end: behind a space, and inside an identifier behind `_`, or before `.` or a capital letter. */
const breaks = /(?<=[ _])|(?=\.)|(?<=[a-z])(?=[A-Z])/;

/** A piece of a text that stays on one line, and its widths in pixels with and without a space at its end. */
interface Piece {
  text: string;
  width: number;
  inked: number;
}

function piecesOf(text: string, style: Style): Piece[] {
  return text.split(breaks).map((piece) => {
    return { text: piece, width: widthOf(piece, style), inked: widthOf(piece.trimEnd(), style) };
  });
}

interface Line {
  text: string;
  width: number;
  inked: number;
}

/** Fills lines one after the other; a piece wider than a line stands alone. */
function fillLines(pieces: Piece[], width: number): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && last.width + piece.inked <= width) {
      last.text += piece.text;
      last.inked = last.width + piece.inked;
      last.width += piece.width;
    } else lines.push({ ...piece });
  }
  return lines;
}

function fits(lines: Line[], most: number, width: number): boolean {
  return lines.length <= most && lines.every(({ inked }) => inked <= width);
}

/** How many steps it takes to find even lines. */
const steps = 10;

/** The same number of lines, as alike in length as can be: no last line of one word. */
function evenLines(pieces: Piece[], width: number, lines: Line[]): Line[] {
  let best = lines;
  let [narrow, wide] = [width / lines.length, width];
  for (let step = 0; step < steps && lines.length > 1; step++) {
    const middle = (narrow + wide) / 2;
    const tried = fillLines(pieces, middle);
    if (fits(tried, lines.length, middle)) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}

export interface Laid {
  lines: string[];
  style: Style;
}

/**
 * Lays a text out in as few and as even lines as it takes.
 * @param sizes to try, in pixels, the largest first; the last one is taken whatever comes
 * @param most lines
 */
export function layOut(
  text: string,
  width: number,
  most: number,
  sizes: [number, ...number[]],
  style: Omit<Style, 'size'>,
): Laid {
  let laid: Laid = { lines: [text], style: { ...style, size: sizes[0] } };
  for (const size of sizes) {
    const pieces = piecesOf(text, { ...style, size });
    const lines = fillLines(pieces, width);
    const isLast = fits(lines, most, width);
    laid = {
      lines: evenLines(pieces, width, lines).map((line) => line.text.trimEnd()),
      style: { ...style, size },
    };
    if (isLast) break;
  }
  return laid;
}
