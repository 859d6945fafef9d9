import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst';
import { bringLanguage } from './data.ts';
import { fallback } from './fallback.ts';
import { ownerOf } from './own-build.ts';
import { fromKept } from './own-data.ts';
import { retireIfGone } from './retire.ts';
import { names, pathBelow, plan } from './scope.ts';
import { fromShell } from './shell.ts';

const day = 24 * 60 * 60;

/** The page that an address names: what stands behind `?` and `#` is no part of it and is not kept. */
export function pageAddress(url: URL): string {
  const { origin, pathname } = url;
  return origin + (/\/$|\.[^/]+$/.test(pathname) ? pathname : `${pathname}/`);
}

async function always(request: Request): Promise<Response | undefined> {
  const path = pathBelow(new URL(request.url)) ?? '';
  return (await fromKept(path)) ?? fromShell(path);
}

/** Keeps a page only if it is this build's: its scripts, styles and data are on the device then, or can be. */
async function onlyOwnPage(response: Response): Promise<Response | null> {
  if (response.status !== 200 || response.redirected) return null;
  const owner = ownerOf(await response.clone().text());
  if (owner === 'none') retireIfGone().catch(() => {});
  return owner === 'this' ? response : null;
}

/** Pages: new ones while there is a network, else as they were when they were visited. */
export const pages = new NetworkFirst({
  cacheName: names.pages(plan.build),
  networkTimeoutSeconds: 4,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => pageAddress(new URL(request.url)),
      // The browser's own cache may hold a page of the build before for some minutes, whose scripts are gone.
      requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
        return response;
      },
      cacheWillUpdate: ({ response }) => onlyOwnPage(response),
      cacheDidUpdate: ({ event, request }) => bringLanguage(event, new URL(request.url).pathname),
    },
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 60 * day, purgeOnQuotaError: true }),
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? always(request),
      handlerDidError: ({ request }) => fallback(new URL(request.url)),
    },
  ],
});
