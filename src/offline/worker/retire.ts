import { workerFile } from '../shared/protocol.ts';
import { names, plan, worker } from './scope.ts';

let asked = false;

/**
 * Ends this worker where the site is deployed without one: a browser keeps a worker whose file is gone.
 * Asked when a page comes that names no build.
 */
export async function retireIfGone(): Promise<void> {
  if (asked) return;
  asked = true;
  const { status } = await fetch(plan.base + workerFile, { cache: 'no-store' });
  if (status !== 404 && status !== 410) return;
  await worker.registration.unregister();
  const own = (await caches.keys()).filter((name) => name.startsWith(names.prefix));
  await Promise.all(own.map((name) => caches.delete(name)));
}
