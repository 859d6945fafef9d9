import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);

export type Weight = 400 | 500 | 600 | 700;

function load(subset: 'latin' | 'latin-ext', weight: Weight): opentype.Font {
  const file = require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`);
  const { buffer, byteOffset, length } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + length));
}

/** A character as a font draws it. */
export interface Glyph {
  /** Width, as a part of the size. */
  advance: number;
  /** The outline in 1/2048 of the size, y growing downwards, as the `d` of an SVG path. */
  d: string;
}

/** How many units make the size of the outlines. */
export const unitsPerEm = 2048;

type Fonts = [latin: opentype.Font, extended: opentype.Font];
const fonts = new Map<Weight, Fonts>();
const glyphs = new Map<string, Glyph>();

function fontsOf(weight: Weight): Fonts {
  const known = fonts.get(weight) ?? [load('latin', weight), load('latin-ext', weight)];
  fonts.set(weight, known);
  return known;
}

/** What a character that neither file has is written as. */
const substitute = '?';

function find(character: string, weight: Weight): { font: opentype.Font; glyph: opentype.Glyph } {
  for (const font of fontsOf(weight)) {
    const glyph = font.charToGlyph(character);
    if (glyph.index > 0) return { font, glyph };
  }
  const [font] = fontsOf(weight);
  return { font, glyph: font.charToGlyph(substitute) };
}

/** A character of Inter; the fonts travel with the project, so that every machine draws the same. */
export function glyphOf(character: string, weight: Weight): Glyph {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known) return known;
  const { font, glyph } = find(character, weight);
  const made: Glyph = {
    advance: (glyph.advanceWidth ?? 0) / font.unitsPerEm,
    d: glyph.getPath(0, 0, unitsPerEm).toPathData(0),
  };
  glyphs.set(key, made);
  return made;
}
