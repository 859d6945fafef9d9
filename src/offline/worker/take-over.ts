import type { Notice, PageState } from '../shared/protocol.ts';
import { openPages, plan, worker } from './scope.ts';

/** A page that does not answer in this time (milliseconds) may hold something: it counts as busy. */
const patience = 2000;

function askState(page: Client): Promise<PageState> {
  const { port1, port2 } = new MessageChannel();
  const notice: Notice = { tell: 'state' };
  return new Promise((resolve) => {
    setTimeout(() => resolve({ build: '', busy: true }), patience);
    port1.onmessage = ({ data }: MessageEvent<PageState>) => resolve(data);
    page.postMessage(notice, [port2]);
  });
}

/**
 * Takes over from the version before, if no open page suffers: pages of this build do not mind, the others are
 * reloaded, which those with a paste in them could not bear.
 * @param silent whether no page may be reloaded at all
 * @param asker the page whose reader asked for it; null where nobody did
 */
export async function takeOver(silent: boolean, asker: string | null): Promise<boolean> {
  const others = (await openPages()).filter(({ id }) => silent || id !== asker);
  const states = await Promise.all(others.map(askState));
  const fine = states.every(({ build, busy }) => build === plan.build || (!silent && !busy));
  if (fine) await worker.skipWaiting();
  return fine;
}
