import type { Notice, PageState } from '../shared/protocol.ts';
import { ask } from './ask.ts';
import { isBusy } from './busy.ts';
import { build, words } from './site.ts';

/** Says that there is a new version, whose pages come with a reload. */
async function announce(run: () => void): Promise<void> {
  const { say } = await import('./bar.ts');
  say(words.newVersion, { label: words.reload, run });
}

const reload = () => location.reload();

/** Whether this page's reader has asked for the new version, and so lets go of what the page holds. */
let agreed = false;

/** Workers that this page has met: the browser may tell of one twice. */
const met = new WeakSet<ServiceWorker>();

/**
 * A new version waits. A page that belongs to it lets it take over without a word, if no older page is open; an
 * older one asks its reader. Where another page holds a paste the new version waits on, and only this one goes ahead.
 */
export async function meetWaiting(worker: ServiceWorker): Promise<void> {
  if (met.has(worker)) return;
  met.add(worker);
  if ((await ask<string>(worker, { ask: 'build' })) === build) {
    await ask(worker, { ask: 'activate', silent: true });
    return;
  }
  await announce(async () => {
    agreed = true;
    const done = await ask<boolean>(worker, { ask: 'activate', silent: false });
    if (!done) reload();
  });
}

/** Another version has taken over: a page of an older one is reloaded, or asks if it holds something. */
async function meetController(): Promise<void> {
  const { controller } = navigator.serviceWorker;
  if (!controller || (await ask<string>(controller, { ask: 'build' })) === build) return;
  if (isBusy() && !agreed) await announce(reload);
  else reload();
}

/** Follows what workers do and say. */
export function watchWorkers(): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => void meetController());
  serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<Notice | undefined>) => {
    if (data?.tell === 'state') ports[0]?.postMessage({ build, busy: isBusy() } satisfies PageState);
    if (data?.tell === 'outdated') void announce(reload);
  });
}
