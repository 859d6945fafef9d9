import { buildMeta, type Notice, revisionsFile } from '../shared/protocol.ts';
import { openPages, pathBelow, plan, worker } from './scope.ts';
import { fromShell } from './shell.ts';

type Revisions = Record<string, Record<string, string>>;
let revisions: Promise<Revisions> | undefined;

async function revisionOf(path: string): Promise<string | undefined> {
  revisions ??= fromShell(revisionsFile).then((file) => file?.json() ?? {});
  const slash = path.lastIndexOf('/') + 1;
  return (await revisions)[path.slice(0, slash)]?.[path.slice(slash)];
}

async function isOwn(url: URL, content: ArrayBuffer): Promise<boolean> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const hash = btoa(String.fromCharCode(...bytes)).slice(0, 8);
  return hash === (await revisionOf(pathBelow(url) ?? ''));
}

async function tellOutdated(): Promise<void> {
  const notice: Notice = { tell: 'outdated' };
  for (const page of await openPages()) page.postMessage(notice);
  await worker.registration.update();
}

/** Lets data pass only if it is this build's; pages hear of it where it is not. */
export const onlyOwnData = {
  async fetchDidSucceed({ request, response }: { request: Request; response: Response }): Promise<Response> {
    if (!response.ok) throw new Error(`${request.url}: HTTP ${response.status}`);
    const url = new URL(request.url);
    for (const cache of ['default', 'reload'] as const) {
      // The first may come from the browser's own cache, which lags behind a deploy.
      const answer = cache === 'default' ? response : await fetch(request.url, { cache });
      const content = await answer.arrayBuffer();
      if (!(await isOwn(url, content))) continue;
      return new Response(content, { headers: { 'content-type': 'application/json' } });
    }
    tellOutdated().catch(() => {});
    throw new Error(`${request.url} belongs to another build.`);
  },
};

/** Whether a page is this build's, of another one, or of a site that has no worker any more. */
export function ownerOf(html: string): 'this' | 'other' | 'none' {
  if (html.includes(buildMeta(plan.build))) return 'this';
  return html.includes(buildMeta('').slice(0, -1)) ? 'other' : 'none';
}
