import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { FactRow } from './fact-rows.ts';
import { findEntry, lookup } from './lookup.ts';
import { exceptionId } from './recognisers/exceptions.ts';
import type { SignalKind } from './signal.ts';

/** Pages about what a kind of fact is for; those that a value has are looked up. */
const guides: Partial<Record<SignalKind, string>> = {
  classification: 'guides/classifications',
  'retry-after': 'guides/retries',
  'broker-tag': 'guides/brokers',
  app: 'categories/app-registration',
  scope: 'guides/consent',
  'redirect-uri': 'categories/app-registration',
  tenant: 'categories/account-and-tenant',
  'correlation-id': 'guides/sign-in-logs',
  'trace-id': 'guides/sign-in-logs',
  claims: 'guides/conditional-access',
};

/** Guides of the libraries, by family. */
const libraries: Record<string, string> = {
  'msal-dotnet': 'guides/dotnet',
  'msal-browser': 'guides/javascript',
  'msal-common': 'guides/javascript',
  'msal-react': 'guides/javascript',
  'msal-node': 'guides/node',
  'msal-python': 'guides/python',
  'msal-java': 'guides/java',
  'msal-objc': 'guides/ios-macos',
  'msal-android': 'guides/android',
  'msal-go': 'guides/go',
  wam: 'guides/brokers',
};

const flows: Record<string, string> = {
  'on-behalf-of': 'samples/on-behalf-of',
  'client-credentials': 'guides/client-credentials',
  'managed-identity': 'guides/workload-identity',
  'device-code': 'samples/device-code',
};

/** The entry that a value has a page of its own as. */
function entryIdOf({ kind, value }: FactRow, library: string | null, index: CatalogIndex): string | null {
  if (kind === 'code') return value;
  if (kind === 'oauth-error') return `oauth:${value}`;
  if (kind === 'suberror') return `suberror:${value}`;
  if (kind === 'exception') return exceptionId(index, value, library);
  if (kind === 'http-status') return lookup(index, `http:${value}`)?.entry.id ?? null;
  return null;
}

/**
 * The page of the site that says what a fact is for.
 * @param row a fact of a paste; its value is only compared with public ids, and is no part of the address
 * @param library family of the library that the paste speaks of
 * @returns a path as `href` takes it, or null where there is no such page
 */
export function factPath(row: FactRow, library: string | null, index: CatalogIndex): string | null {
  if (row.kind === 'library') return libraries[library ?? ''] ?? null;
  if (row.kind === 'flow') return flows[row.value] ?? null;
  const entry = findEntry(index, entryIdOf(row, library, index))?.entry;
  return entry?.path ?? guides[row.kind] ?? null;
}
