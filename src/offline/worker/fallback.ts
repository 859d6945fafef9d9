import { catalogFile } from '../shared/protocol.ts';
import { fromKept, ownData } from './own-data.ts';
import { pathBelow, plan, worker } from './scope.ts';
import { fromShell } from './shell.ts';

/** The language's part of a path: `ko/`, or nothing for English. */
function localeOf(path: string): string {
  return plan.locales.find((locale) => path.startsWith(`${locale}/`)) ?? '';
}

/** The id of the entry that a page is about, where its data are on this device. */
async function entryId(rest: string): Promise<string | null> {
  const entry = rest.match(/^errors\/[^/]+\/[^/]+(?=\/?$)/)?.[0];
  if (entry) return (await (await ownData(`api/v1/${entry}.json`))?.json())?.id ?? null;
  const short = rest.match(/^e\/([^/]+)/)?.[1];
  return short && (await fromKept(catalogFile)) ? decodeURIComponent(short) : null;
}

/**
 * What a page is answered with that is not on this device: an entry whose data are there is told by the explorer,
 * everything else by the page that says what works without a network.
 */
export async function fallback(url: URL): Promise<Response | undefined> {
  const path = pathBelow(url) ?? '';
  const locale = localeOf(path);
  const local = locale ? `${locale}/` : '';
  const id = await entryId(path.slice(local.length));
  if (!id) return fromShell(`${local}offline/`);
  const answer = `${plan.base}${local}?q=${encodeURIComponent(id)}#offline`;
  return Response.redirect(new URL(answer, worker.location.origin), 302);
}
