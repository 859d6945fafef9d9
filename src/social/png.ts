import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';

const deflated = promisify(deflate);

/** Colours that differ only in these bits of each channel become one: steps enough for the edges of letters. */
const ignoredBits = 0x0f0f0f;
/** What the palette of a PNG holds at most. */
const mostColours = 256;

interface Indexed {
  /** One byte a pixel, and before each row the byte that says "no filter". */
  rows: Buffer;
  /** Three bytes a colour. */
  palette: number[];
}

/** Gives colours their numbers; the first one of its like stands for all, so that the ground keeps its own. */
function numbering(): { palette: number[]; numberOf(pixel: number): number } {
  const numbers = new Map<number, number>();
  const palette: number[] = [];
  const numberOf = (pixel: number): number => {
    const like = pixel & ~ignoredBits;
    const known = numbers.get(like);
    if (known !== undefined) return known;
    const number = Math.min(numbers.size, mostColours - 1);
    numbers.set(like, number);
    if (palette.length < 3 * mostColours)
      palette.push(pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff);
    return number;
  };
  return { palette, numberOf };
}

/** Replaces the colours of pixels by numbers of a palette; runs of one colour are looked up once. */
function index(pixels: Uint32Array, width: number, height: number): Indexed {
  const rows = Buffer.alloc((width + 1) * height);
  const { palette, numberOf } = numbering();
  let [last, number] = [pixels[0] ?? 0, numberOf(pixels[0] ?? 0)];
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) {
      const pixel = pixels[from++] ?? 0;
      if (pixel !== last) {
        last = pixel;
        number = numberOf(pixel);
      }
      rows[to++] = number;
    }
  }
  return { rows, palette };
}

/** Four bytes as one number; little endian, as every machine is that this runs on. */
function asPixels(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * Writes a PNG with a palette (W3C PNG, third edition, sections 5 and 11). Pictures of text have few colours, in long
 * runs: this takes half the bytes of a JPEG with clean edges, and a fraction of the time of a general quantiser.
 * @param pixels red, green, blue and alpha, one byte each; alpha is left out
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  const { rows, palette } = index(asPixels(pixels), width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits, of a palette; compression, filter and interlace are those of the standard.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', await deflated(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
