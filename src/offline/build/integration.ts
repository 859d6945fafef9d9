import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../../catalog/schema/vocabulary.ts';
import {
  buildMeta,
  buildPlaceholder,
  catalogFile,
  type KeepList,
  keepListFile,
  mostMetFile,
  type OfflinePlan,
  revisionsFile,
} from '../shared/protocol.ts';
import { bundleWorker } from './bundle-worker.ts';
import { mostMet, wholeCatalog } from './bundles.ts';
import { nameBuild } from './hash.ts';
import { addressOf, byLocale, listRevisions, shellEntries } from './lists.ts';
import { type BuiltFile, measure, measureShell, readFiles } from './read-files.ts';
import { unlistOfflinePages } from './unlist.ts';

/** What lies on every device may weigh, in bytes of gzip. */
export const shellBudget = 600_000;

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Writes the name of the build into every page that has a place for it. */
function nameBuildInPages(folder: string, files: BuiltFile[], build: string): void {
  for (const { path } of files.filter((file) => file.path.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const named = html.replace(buildMeta(buildPlaceholder), buildMeta(build));
    if (named !== html) writeFileSync(join(folder, path), named);
  }
}

/** The `?v=` that the pages of this build ask for data with. */
function readVersion(folder: string): string {
  const version = readFileSync(join(folder, 'index.html'), 'utf8').match(/data-catalog="([^"]+)"/)?.[1];
  if (!version) throw new Error('The home page does not say which catalog it belongs to (data-catalog).');
  return version;
}

/** The list of "keep everything" for each language: its pages, its data, and the whole catalog. */
function writeKeepLists(folder: string, files: BuiltFile[], build: string): void {
  const pages = byLocale(files, 'page');
  const localised = byLocale(files, 'localised');
  const catalog = measure(folder, catalogFile);
  for (const locale of locales) {
    const own = [...(localised[locale] ?? []), ...(pages[locale] ?? [])];
    const measured = own.map(({ path }) => ({ ...measure(folder, path), path: addressOf(path) }));
    const list: KeepList = { build, files: [catalog, ...measured] };
    write(folder, keepListFile(locale), JSON.stringify(list));
  }
}

/**
 * Makes the worker of a built site, and the files that it needs.
 * @param base path of the site's root, ending in a slash
 * @returns how much lies on every device, in bytes of gzip
 */
export async function makeWorker(folder: string, base: string): Promise<number> {
  const files = readFiles(folder);
  const build = nameBuild(files.map(({ path, integrity }) => [path, integrity]));
  nameBuildInPages(folder, files, build);
  write(folder, catalogFile, wholeCatalog(folder, files));
  write(folder, mostMetFile, mostMet(folder, files));
  write(folder, revisionsFile, JSON.stringify(listRevisions(files)));
  writeKeepLists(folder, files, build);
  const shell = measureShell(folder);
  const localised: OfflinePlan['localised'] = Object.fromEntries(
    Object.entries(byLocale(files, 'localised')).map(([locale, list]) => [
      locale,
      list.map(({ path }) => measure(folder, path)),
    ]),
  );
  await bundleWorker(folder, {
    build,
    base,
    locales: [...locales],
    version: readVersion(folder),
    shell: shellEntries(base, shell),
    localised,
  });
  return shell.reduce((sum, { gzip }) => sum + gzip, 0);
}

/**
 * Makes the service worker of a build and the files that it needs. It comes after everything that changes
 * pages: the worker refuses what differs by one byte from what is hashed here.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        unlistOfflinePages(folder);
        const size = await makeWorker(folder, base);
        const text = `${Math.round(size / 1000)} kB gzip are kept on a device from the first visit on.`;
        if (size > shellBudget) logger.warn(`${text} The budget is ${shellBudget / 1000} kB.`);
        else logger.info(text);
      },
    },
  };
}
