import { cachesOf, type OfflinePlan } from '../shared/protocol.ts';

/** Put in by the build. */
declare const OFFLINE_PLAN: OfflinePlan;

export const worker = self as unknown as ServiceWorkerGlobalScope;
export const plan = OFFLINE_PLAN;
export const names = cachesOf(plan.base);

/** The path of an address below the base, or null where it lies elsewhere. */
export function pathBelow({ origin, pathname }: URL): string | null {
  if (origin !== worker.location.origin || !pathname.startsWith(plan.base)) return null;
  return pathname.slice(plan.base.length);
}

/** The open pages of this site, of whatever build. */
export async function openPages(): Promise<readonly Client[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => pathBelow(new URL(url)) !== null);
}

/** The language of a page, by its path. */
export function localeOfPage(path: string): (typeof plan.locales)[number] {
  return plan.locales.find((locale) => path.startsWith(`${plan.base}${locale}/`)) ?? 'en';
}
