import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin';
import { CacheFirst } from 'workbox-strategies/CacheFirst';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly';
import { onlyOwnData } from './own-build.ts';
import { ownData } from './own-data.ts';
import { localeOfPage, names, pathBelow, plan } from './scope.ts';

const own = (request: Request) => ownData(pathBelow(new URL(request.url)) ?? '');

/** Data that the pages of this build ask for by its version: from the device, else from the network once. */
export const data = new CacheFirst({
  cacheName: names.data(plan.build),
  plugins: [
    // Kept for good as it is, so its address needs no version there.
    { cacheKeyWillBeUsed: async ({ request }) => request.url.split('?', 1)[0] ?? '' },
    onlyOwnData,
    new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true }),
    { cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? own(request) },
  ],
});

/** Data that is asked for without a version, as by other programs: the newest there is. */
export const newestData = new NetworkOnly({
  plugins: [{ handlerDidError: async ({ request }) => own(request) }],
});

/** Brings what only one language needs, where it is not there yet: the field answers in it from then on. */
export async function bringLanguage(event: ExtendableEvent, path: string): Promise<void> {
  for (const file of plan.localised[localeOfPage(path)] ?? []) {
    const request = new Request(`${plan.base}${file.path}?v=${plan.version}`);
    await Promise.all(data.handleAll({ event, request }));
  }
}

/** Whether an address is data; with a version only if that is this build's. */
export function isData(url: URL, versioned: boolean): boolean {
  const path = pathBelow(url);
  if (!path?.endsWith('.json') || path.startsWith('offline/')) return false;
  const version = url.searchParams.get('v');
  return versioned ? version === plan.version : version === null;
}
