import { readFileSync } from 'node:fs';
import { resolveKey } from '../../src/engine/keys.ts';
import { knowledge } from './knowledge.ts';

/** What a labelled paste holds, as an expert reads it; a fact that is left out was not looked for. */
export interface Labels {
  primary: string | null;
  codes: string[];
  oauthError: string | null;
  suberror: string | null;
  correlationId: string | null;
  traceId: string | null;
  timestamp: string | null;
  httpStatus: number | null;
  retryAfter: number | string | null;
  hasClaims: boolean;
  tenant?: string;
  appId?: string;
  appName?: string;
  resource?: string;
  redirectUri?: string;
  user?: string;
  ip?: string;
  errorUri?: string;
  library?: string;
  libraryVersion?: string;
  exception?: string;
}

export interface LabelledPaste {
  id: string;
  shape: string;
  input: string;
  expect: Labels;
  /** Other values that count as right. */
  alsoOk?: Partial<Record<keyof Labels, unknown>>;
  /** The code is not in the text and follows from a sentence. */
  inferred?: boolean;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/** The pastes the engine was developed with, and those that were written to test it on other shapes. */
export const labelledPastes = ['pastes.jsonl', 'more-pastes.jsonl'].flatMap((name) =>
  fixture(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPaste),
);

/** One spelling for each error: WAM numbers unsigned, families of one SDK alike, constants for numbers. */
export function canonical(id: unknown): string | null {
  if (typeof id !== 'string') return null;
  const wam =
    /^(?:(?:wam|hresult|msal-dotnet):)?(?:WAM_provider_error_)?((?:0x)?[0-9a-f]{8}|-?\d{9,10})$/i.exec(
      id,
    )?.[1];
  if (wam) return `wam:${Number(/^CAA/i.test(wam) ? `0x${wam}` : wam) >>> 0}`;
  const code = id.split(':').pop() ?? id;
  const known = /^(?:msal-objc:|-\d{5}$)/.test(id) ? resolveKey(knowledge.index, code) : null;
  return (known ?? id).toLowerCase().replace(/^msal-(?:browser|common|node):/, 'msal-js:');
}
