import type { Locale } from '../../catalog/schema/vocabulary.ts';

/** The worker's file, below the base; its place makes the base its scope. */
export const workerFile = 'service-worker.js';

/** What stands in the pages until the build is known by name. */
export const buildPlaceholder = '{build}';

/** How a page names the build that it belongs to. */
export function buildMeta(build: string): string {
  return `name="build" content="${build}"`;
}

/**
 * Every cache of this site; other sites may share the origin, as the projects of one account do on GitHub Pages.
 * The shell holds the files of several builds under keys of their own, the other caches belong to one build each.
 * @param base path of the site's root, ending in a slash
 */
export function cachesOf(base: string) {
  const prefix = `msal-error-explorer${base}`;
  return {
    prefix,
    shell: `${prefix}shell`,
    pages: (build: string) => `${prefix}${build}/pages`,
    data: (build: string) => `${prefix}${build}/data`,
    kept: (build: string) => `${prefix}${build}/kept`,
  };
}

/** A cache's kind and build, or null where it is none of one build of this site. */
export function readCacheName(base: string, name: string): { build: string; kind: string } | null {
  const { prefix } = cachesOf(base);
  const [build, kind, more] = name.startsWith(prefix) ? name.slice(prefix.length).split('/') : [];
  return build && kind && more === undefined ? { build, kind } : null;
}

/** A file with the hash that its content must have (as in `integrity`), and its sizes in bytes. */
export interface KeptFile {
  path: string;
  integrity: string;
  bytes: number;
  gzip: number;
}

/** Everything that is kept for one language, of one build. */
export interface KeepList {
  build: string;
  files: KeptFile[];
}

/** The record that stands beside kept files, once all of them are there. */
export interface Kept {
  build: string;
  locales: Locale[];
  bytes: number;
  /** ISO 8601. */
  when: string;
}

export const keptRecord = 'offline/kept.json';
export const catalogFile = 'api/v1/catalog.json';
export const mostMetFile = 'offline/most-met.json';
export const revisionsFile = 'offline/revisions.json';
export const keepListFile = (locale: Locale) => `offline/keep/${locale}.json`;

/** What pages ask a worker. */
export type Question =
  | { ask: 'build' }
  /** `silent`: only if no open page belongs to another build; else also where pages may be reloaded. */
  | { ask: 'activate'; silent: boolean }
  /** What was loaded before the worker was there: paths of this site, data with its `?v=`. */
  | { ask: 'remember'; addresses: string[] }
  | { ask: 'forget-kept' };

/** What the worker tells pages, or asks them. */
export type Notice =
  /** Answered with a `PageState`. */
  | { tell: 'state' }
  /** A file of a later build came where one of this build was asked for. */
  | { tell: 'outdated' };

export interface PageState {
  build: string;
  /** Somebody has typed or pasted: a reload would lose it. */
  busy: boolean;
}

/** What the build tells the worker. */
export interface OfflinePlan {
  build: string;
  base: string;
  locales: Locale[];
  /** The `?v=` of this build's data. */
  version: string;
  shell: { url: string; revision: string | null; integrity: string }[];
  /** Data that only one language needs. */
  localised: Partial<Record<Locale, KeptFile[]>>;
}
