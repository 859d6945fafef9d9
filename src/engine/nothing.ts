import type { CatalogIndex } from '../catalog/knowledge.ts';
import { otherProvider } from './providers.ts';
import { exceptionId } from './recognisers/exceptions.ts';
import type { Signal, SignalKind } from './signal.ts';

/** What a text without an error looks like instead. */
export type NothingKind = 'guid' | 'number' | 'token' | 'provider' | 'page' | 'ids' | 'long' | 'text';

/** One kind of thing that was looked for in a text. */
export interface LookedFor {
  what: 'codes' | 'oauth' | 'exceptions' | 'messages' | 'claims' | 'statuses' | 'ids' | 'times';
  /** The values that were found, each once; none decided anything. */
  found: string[];
  /** What was found belongs to another program. */
  foreign: boolean;
}

export interface Nothing {
  kind: NothingKind;
  /** The other provider that the text names. */
  provider: string | null;
  looked: LookedFor[];
  /** How many errors' messages and codes were compared. */
  errors: number;
}

const guid = /^[\s"'{(]{0,4}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[\s"'})]{0,4}$/i;
const number = /^\s*-?\d{1,12}\s*$/;
const page = /^\s*(?:<\?xml[^>]{0,100}>\s*)?<(?:!doctype html|html|head|body|div|script)\b/i;
/** Longer texts are logs: what they lack is the right lines. */
const longText = 20_000;
/** So few values of a kind tell what was found. */
const mostShown = 3;

const kindsOf: Record<LookedFor['what'], SignalKind[]> = {
  codes: ['code'],
  oauth: ['oauth-error', 'suberror'],
  exceptions: ['exception'],
  messages: [],
  claims: ['claims'],
  statuses: ['http-status'],
  ids: ['correlation-id', 'trace-id'],
  times: ['timestamp'],
};

function looksLike(paste: string, signals: Signal[], provider: string | null): NothingKind {
  const has = (...kinds: SignalKind[]) => signals.some(({ kind }) => kinds.includes(kind));
  if (guid.test(paste)) return 'guid';
  if (number.test(paste)) return 'number';
  if (provider) return 'provider';
  if (page.test(paste)) return 'page';
  const covered = signals
    .filter(({ kind }) => kind === 'token')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  if (covered * 2 > paste.trim().length) return 'token';
  if (has('correlation-id', 'trace-id')) return 'ids';
  return paste.length > longText ? 'long' : 'text';
}

/**
 * Says what a text holds in which no error was recognised: what it looks like, and what was looked for.
 * @param signals what was found in it nevertheless
 */
export function describeNothing(paste: string, signals: Signal[], index: CatalogIndex): Nothing {
  const provider = otherProvider(paste);
  const looked = (Object.keys(kindsOf) as LookedFor['what'][]).map((what): LookedFor => {
    const values = signals.filter(({ kind }) => kindsOf[what].includes(kind)).map(({ value }) => value);
    const isForeign = (name: string) => exceptionId(index, name, null) === null;
    return {
      what,
      found: [...new Set(values)].slice(0, mostShown),
      foreign: what === 'exceptions' && values.length > 0 && values.every(isForeign),
    };
  });
  return { kind: looksLike(paste, signals, provider), provider, looked, errors: index.entries.length };
}
