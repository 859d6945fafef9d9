import sharp from 'sharp';
import { encodePng } from './png.ts';
import { imageSize } from './size.ts';

/** Draws an SVG of the size of our pictures as a PNG. */
export async function rasterise(svg: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return encodePng(pixels, imageSize.width, imageSize.height);
}
