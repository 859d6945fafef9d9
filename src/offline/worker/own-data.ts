import { unbundle } from '../shared/bundle.ts';
import { catalogFile, mostMetFile } from '../shared/protocol.ts';
import { names, plan } from './scope.ts';
import { fromShell } from './shell.ts';

/** A file of the copy that "keep everything" made of this build. */
export async function fromKept(path: string): Promise<Response | undefined> {
  const name = names.kept(plan.build);
  if (!(await caches.has(name))) return undefined;
  return (await caches.open(name)).match(plan.base + path);
}

let texts: { mostMet?: Promise<string>; catalog?: Promise<string> } = {};

/** After everything was kept, or the copy was removed. */
export function forgetTexts(): void {
  texts = {};
}

const textOf = async (file: Promise<Response | undefined>) => (await file)?.text() ?? '';

/**
 * Data of this build without a network: from the shell, else cut out of the errors that are met most or of the
 * kept catalog.
 */
export async function ownData(path: string): Promise<Response | undefined> {
  const file = (await fromShell(path)) ?? (await fromKept(path));
  if (file) return file;
  texts.mostMet ??= textOf(fromShell(mostMetFile));
  texts.catalog ??= textOf(fromKept(catalogFile));
  const json = unbundle(await texts.mostMet, path) ?? unbundle(await texts.catalog, path);
  return json === null ? undefined : new Response(json, { headers: { 'content-type': 'application/json' } });
}
