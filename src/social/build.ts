import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { copyFile, link, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Card, drawCard } from './card.ts';
import { rasterise } from './render.ts';

/** How many pictures are made at a time: one for each of the few cores, and one that waits for a file. */
const atOnce = 3;
/** To be raised when pictures made before must not be taken again, though they are drawn from the same lines. */
const edition = 1;

export interface Built {
  /** Made now; the others were in the cache. */
  made: number;
  all: number;
}

/** Puts a file of the cache at its place, as a link where the file system can; false where there is none. */
async function put(cached: string, place: string): Promise<boolean> {
  await rm(place, { force: true });
  try {
    await link(cached, place);
    return true;
  } catch {
    return copyFile(cached, place).then(
      () => true,
      () => false,
    );
  }
}

/** Writes a file whole: two builds may be at it at the same time. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  await writeFile(beside, content);
  await rename(beside, file);
}

/**
 * Writes pictures, those that were drawn before from a cache.
 * @param cards by their path below `target`
 * @param cache folder that outlives the build; files in it are named by what they show
 * @param first index of the picture to begin with: builds that share a cache and begin apart share the work
 */
export async function buildImages(
  cards: Map<string, Card>,
  target: string,
  cache: string,
  first = 0,
): Promise<Built> {
  const rows = [...cards];
  const queue = [...rows.slice(first), ...rows.slice(0, first)];
  for (const folder of new Set(rows.map(([path]) => dirname(join(target, path))))) {
    mkdirSync(folder, { recursive: true });
  }
  mkdirSync(cache, { recursive: true });
  let [next, made] = [0, 0];
  const work = async () => {
    for (let row = queue[next++]; row; row = queue[next++]) {
      const [path, card] = row;
      const svg = drawCard(card);
      const name = createHash('sha256').update(`${edition} ${svg}`).digest('hex');
      const cached = join(cache, `${name}.png`);
      const place = join(target, path);
      if (await put(cached, place)) continue;
      await writeWhole(cached, await rasterise(svg));
      await put(cached, place);
      made++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { made, all: rows.length };
}
