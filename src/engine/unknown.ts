import type { CatalogIndex, IndexEntry } from '../catalog/knowledge.ts';
import { tally } from '../catalog/tally.ts';
import { findEntry, lookup } from './lookup.ts';

/** What can be said of a service code by its number alone. */
export interface NumberFacts {
  /** As it is printed: `AADSTS50999`. */
  code: string;
  digits: string;
  /** The entry, where the catalog has the code after all. */
  known: IndexEntry | null;
  /** A known code whose number is the beginning of this one: the general case. */
  relative: IndexEntry | null;
  /** Known codes that begin alike, where most of them belong to one category. */
  neighbours: { prefix: string; count: number; category: string; same: number } | null;
}

/** Where the sign-in service of each cloud answers. */
const hosts = {
  global: 'login.microsoftonline.com',
  us: 'login.microsoftonline.us',
  china: 'login.partner.microsoftonline.cn',
} as const;
type Cloud = keyof typeof hosts;

/** The service's own page about an AADSTS number, in a cloud. */
export function lookupPage(cloud: Cloud, digits: string): string {
  return `https://${hosts[cloud]}/error?code=${digits}`;
}

/** Fewer neighbours than this say nothing. */
const fewestNeighbours = 5;
const shortestRelative = 5;

/** The service code that somebody typed; null for anything else. */
export function readServiceCode(text: string): { prefix: 'AADSTS' | 'AADB2C'; digits: string } | null {
  const match = /^\s*(AADSTS|AADB2C)?[\s:_-]?(\d{4,8})\s*$/i.exec(text);
  if (!match?.[2]) return null;
  return { prefix: match[1]?.toUpperCase() === 'AADB2C' ? 'AADB2C' : 'AADSTS', digits: match[2] };
}

function findRelative(index: CatalogIndex, prefix: string, digits: string): IndexEntry | null {
  for (let length = digits.length - 1; length >= shortestRelative; length--) {
    const entry = findEntry(index, `${prefix}${digits.slice(0, length)}`)?.entry;
    if (entry) return entry;
  }
  return null;
}

function findNeighbours(index: CatalogIndex, prefix: string, digits: string): NumberFacts['neighbours'] {
  for (let length = digits.length - 1; length >= 2; length--) {
    const beginning = `${prefix}${digits.slice(0, length)}`;
    const alike = index.entries.filter(({ id }) => id.startsWith(beginning));
    if (alike.length < fewestNeighbours) continue;
    const counts = tally(alike.map(({ category }) => category));
    const [category, same] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    return same * 2 > alike.length ? { prefix: beginning, count: alike.length, category, same } : null;
  }
  return null;
}

/**
 * Says what the number of a service code allows, counted from the catalog.
 * @param text a code as people write it: `AADSTS50999`, `50999`, `AADB2C90999`
 * @returns null where the text is no such code
 */
export function describeNumber(index: CatalogIndex, text: string): NumberFacts | null {
  const read = readServiceCode(text);
  if (!read) return null;
  const { prefix, digits } = read;
  const code = `${prefix}${digits}`;
  return {
    code,
    digits,
    known: lookup(index, code)?.entry ?? null,
    relative: findRelative(index, prefix, digits),
    neighbours: findNeighbours(index, prefix, digits),
  };
}

/** Addresses of the service's page about a code, in every cloud; AADB2C codes have none. */
export function lookupAddresses({ code, digits }: NumberFacts): { cloud: Cloud; url: string }[] {
  if (!code.startsWith('AADSTS')) return [];
  return (Object.keys(hosts) as Cloud[]).map((cloud) => ({ cloud, url: lookupPage(cloud, digits) }));
}
