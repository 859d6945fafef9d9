import { workerFile } from '../shared/protocol.ts';
import { ask } from './ask.ts';
import { base, words } from './site.ts';
import { meetWaiting, watchWorkers } from './update.ts';

const hour = 60 * 60 * 1000;

/** What this page has loaded before a worker could see it: itself and its data; never what stands behind ? or #. */
function loaded(): string[] {
  const data = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ href }) => href.startsWith(location.origin + base) && /\.json\?v=\w+$/.test(href))
    .map(({ pathname, search }) => pathname + search);
  return [location.pathname, ...new Set(data)];
}

/** An open tab hears of a new version when it is looked at again, an hour later at the earliest. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < hour) return;
    last = Date.now();
    registration.update().catch(() => {});
  });
}

/** Meets new versions: one that waits already, one that is being installed, and those to come. */
function watchVersions(registration: ServiceWorkerRegistration): void {
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      // The first version of all has nobody to wait for.
      if (worker.state === 'installed' && registration.active) void meetWaiting(worker);
    });
  };
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  if (registration.waiting) void meetWaiting(registration.waiting);
}

/** Says that the explorer stands in for a page that is not on this device. */
async function tellFromDevice(): Promise<void> {
  if (location.hash !== '#offline') return;
  const { say } = await import('./bar.ts');
  say(words.fromDevice);
}

/** Puts the worker to work, or finds it at work. A host that refuses it leaves the site as it is without one. */
export async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  const before = serviceWorker.controller;
  watchWorkers();
  void tellFromDevice();
  const registration = await serviceWorker
    .register(base + workerFile, { scope: base, updateViaCache: 'none' })
    .catch(() => null);
  if (!registration) return;
  watchVersions(registration);
  lookAgain(registration);
  if (before) return;
  const { active } = await serviceWorker.ready;
  if (active) await ask(active, { ask: 'remember', addresses: loaded() });
}
