import { keepFiles, readKept } from '../shared/keep-files.ts';
import { type KeepList, type KeptFile, keepListFile, readCacheName } from '../shared/protocol.ts';
import { data, isData } from './data.ts';
import { pages } from './pages.ts';
import { localeOfPage, openPages, pathBelow, plan } from './scope.ts';
import { fromShell } from './shell.ts';

type Locale = (typeof plan.locales)[number];

/** How many visited pages a new version brings up to date. */
const pagesCarried = 30;

/** Loads a page or data of this build as a visit would. */
export async function remember(event: ExtendableEvent, address: string): Promise<void> {
  const url = new URL(address, location.origin);
  const path = pathBelow(url);
  if (path === null) return;
  await Promise.all((isData(url, true) ? data : pages).handleAll({ event, request: new Request(url) }));
}

/** Paths that the versions before have kept of one kind. */
async function before(kind: 'pages' | 'data'): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await caches.keys()) {
    const cache = readCacheName(plan.base, name);
    if (cache?.kind !== kind || cache.build === plan.build) continue;
    for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
  }
  return paths;
}

/** The languages that are read on this device, with the data that only they need. */
async function neededData(carried: string[]): Promise<KeptFile[]> {
  const open = new Set((await openPages()).map(({ url }) => localeOfPage(new URL(url).pathname)));
  return (Object.entries(plan.localised) as [Locale, KeptFile[]][])
    .filter(
      ([locale, files]) => open.has(locale) || files.some(({ path }) => carried.includes(plan.base + path)),
    )
    .flatMap(([, files]) => files);
}

async function keepAgain(): Promise<void> {
  const kept = await readKept(plan.base);
  if (!kept || kept.build === plan.build) return;
  const lists = await Promise.all(
    kept.locales.map(async (locale) => {
      const list: KeepList | undefined = await (await fromShell(keepListFile(locale)))?.json();
      return list ? [{ locale, list }] : [];
    }),
  );
  await keepFiles({ base: plan.base, lists: lists.flat() });
}

/**
 * Brings what the version before had kept for its reader into this one, before this one may take over. Data of a
 * language in use and a kept catalog have to come; visited pages come as far as they can.
 */
export async function carryOver(event: ExtendableEvent): Promise<void> {
  const carriedData = await before('data');
  const needed = await neededData(carriedData);
  for (const { path } of needed) await remember(event, `${plan.base}${path}?v=${plan.version}`);
  await keepAgain();
  const visited = (await before('pages')).slice(-pagesCarried);
  const asked = carriedData.map((path) => `${path}?v=${plan.version}`);
  for (const address of [...visited, ...asked]) await remember(event, address).catch(() => {});
}
