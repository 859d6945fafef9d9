import sharp from 'sharp';
import { markColours, markPath } from '../components/mark.ts';

/** An icon's size in pixels, how much of it the mark takes, and the radius of its corners. */
interface IconShape {
  size: number;
  mark: number;
  radius: number;
}

/** Systems cut a maskable icon to a shape of their own: only the middle 80 % of it is sure to be seen. */
export const icons = {
  'icon-192': { size: 192, mark: 0.62, radius: 0.2 },
  'icon-512': { size: 512, mark: 0.62, radius: 0.2 },
  'maskable-512': { size: 512, mark: 0.46, radius: 0 },
  'apple-touch-180': { size: 180, mark: 0.58, radius: 0 },
} satisfies Record<string, IconShape>;

const grid = 24;

/** Draws the mark in white on the accent, as PNG. */
export function drawIcon({ size, mark, radius }: IconShape): Promise<Buffer> {
  const scale = (size * mark) / grid;
  const inset = (size - size * mark) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" rx="${size * radius}" fill="${markColours.light}"/><path transform="translate(${inset} ${inset}) scale(${scale})" fill="#fff" d="${markPath}"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer();
}
