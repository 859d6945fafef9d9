import { PrecacheController } from 'workbox-precaching/PrecacheController';
import { names, plan } from './scope.ts';

/**
 * The files of this build that are always there. Each is fetched with its hash (`integrity`): where a deploy comes
 * in between, the installation fails as a whole, and the version before goes on.
 */
export const shell = new PrecacheController({ cacheName: names.shell });
shell.addToCacheList(plan.shell);

/** A file of the shell, by its path below the base. */
export function fromShell(path: string): Promise<Response | undefined> {
  return shell.matchPrecache(plan.base + path);
}

/** What the shell's strategy needs to answer a request; null where the file is not of this build. */
export function inShell(url: URL): { cacheKey: string; integrity?: string } | null {
  const cacheKey = shell.getCacheKeyForURL(url.origin + url.pathname);
  if (!cacheKey) return null;
  const integrity = shell.getIntegrityForCacheKey(cacheKey);
  return integrity ? { cacheKey, integrity } : { cacheKey };
}
