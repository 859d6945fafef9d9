import { CacheExpiration } from 'workbox-expiration/CacheExpiration';
import { Route } from 'workbox-routing/Route';
import { registerRoute } from 'workbox-routing/registerRoute';
import { type Question, readCacheName } from '../shared/protocol.ts';
import { carryOver, remember } from './carry-over.ts';
import { data, isData, newestData } from './data.ts';
import { forgetTexts } from './own-data.ts';
import { pages } from './pages.ts';
import { pathBelow, plan, worker } from './scope.ts';
import { inShell, shell } from './shell.ts';
import { takeOver } from './take-over.ts';

/*
 * This worker answers for one build only. Whatever belongs to another one goes to the network untouched: scripts
 * that it does not list, data with another `?v=`, pages that name another build. So no page meets halves of two:
 * its scripts are named by their content, its data are checked against the hashes of its build, and the caches of
 * a version are deleted when no page of it is open any more.
 */

worker.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event).then(() => carryOver(event)));
});

async function deleteOthers(): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = readCacheName(plan.base, name);
    if (!cache || cache.build === plan.build) continue;
    await caches.delete(name);
    await new CacheExpiration(name, { maxEntries: 1 }).delete();
  }
}

worker.addEventListener('activate', (event) => {
  shell.activate(event);
  event.waitUntil(deleteOthers().then(() => worker.clients.claim()));
});

/** Addresses below the base are answered; everything else goes its way. */
registerRoute(({ request, url }) => request.mode === 'navigate' && pathBelow(url) !== null, pages);
registerRoute(({ url }) => isData(url, true), data);
registerRoute(({ url }) => isData(url, false), newestData);
registerRoute(
  new Route(({ url }) => (pathBelow(url)?.startsWith('_astro/') ? inShell(url) : null), shell.strategy),
);
// Icons and lists keep their names from build to build: the network's, and this build's without one.
registerRoute(
  ({ url }) => inShell(url) !== null,
  ({ request, url }) =>
    fetch(request).catch(async () => (await shell.matchPrecache(url.href)) ?? Response.error()),
);

async function answer(event: ExtendableMessageEvent): Promise<unknown> {
  const question = event.data as Question;
  if (question.ask === 'build') return plan.build;
  if (question.ask === 'forget-kept') return forgetTexts();
  if (question.ask === 'activate') {
    const asker = event.source && 'id' in event.source ? event.source.id : null;
    return takeOver(question.silent, asker);
  }
  return Promise.allSettled(question.addresses.map((address) => remember(event, address)));
}

worker.addEventListener('message', (event) => {
  event.waitUntil(answer(event).then((value) => event.ports[0]?.postMessage(value)));
});
