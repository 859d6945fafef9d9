import type { OpenCatalog } from '../catalog/built-file.ts';
import type { Near } from '../catalog/knowledge.ts';
import { near } from '../engine/near.ts';
import { openCatalog } from './catalog.ts';

/** The catalog with near spellings; a look-up does without them and starts sooner. */
export async function openWithNear(): Promise<OpenCatalog & { near: Near }> {
  return Object.assign(await openCatalog(), { near });
}
