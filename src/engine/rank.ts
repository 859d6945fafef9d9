import type { CatalogIndex } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import type { Signal } from './signal.ts';

/** A code found in a paste, with what speaks for acting on it. */
export interface Candidate {
  id: string;
  /** Offset of its first mention. */
  start: number;
  umbrella: boolean;
  family: 'service' | 'b2c' | 'library';
  /** The ids that support asks for follow it, as they do behind the error that ended the request. */
  hasIds: boolean;
  /** A message follows it. */
  described: boolean;
}

/** How far behind a code its own ids may stand, in characters. */
const reach = 1200;

const order = { service: 0, b2c: 1, library: 2 };

function family(id: string): Candidate['family'] {
  if (id.startsWith('AADSTS')) return 'service';
  return id.startsWith('AADB2C') ? 'b2c' : 'library';
}

const umbrellasOf = oncePer(
  (index: CatalogIndex) => new Set(index.entries.filter(({ umbrella }) => umbrella).map(({ id }) => id)),
);

/** For each code, where the next other one begins: what stands beyond belongs to that. */
function territories(codes: Signal[], end: number): number[] {
  const limits: number[] = new Array(codes.length);
  let limit = end;
  for (let at = codes.length - 1; at >= 0; at--) {
    const next = codes[at + 1];
    if (next && next.value !== codes[at]?.value) limit = next.start;
    limits[at] = limit;
  }
  return limits;
}

/** Every distinct code of a paste, in the order of its first mention. */
export function gatherCandidates(signals: Signal[], paste: string, index: CatalogIndex): Candidate[] {
  const codes = signals.filter(({ kind }) => kind === 'code').sort((a, b) => a.start - b.start);
  const ids = signals.filter(({ kind }) => kind === 'trace-id' || kind === 'correlation-id');
  const umbrellas = umbrellasOf(index);
  const limits = territories(codes, paste.length);
  const byId = new Map<string, Candidate>();
  let nextId = 0;
  codes.forEach(({ value, start, end }, at) => {
    while ((ids[nextId]?.start ?? Number.POSITIVE_INFINITY) < end) nextId++;
    const limit = Math.min(limits[at] ?? end, end + reach);
    const candidate = byId.get(value) ?? {
      id: value,
      start,
      umbrella: umbrellas.has(value),
      family: family(value),
      hasIds: false,
      described: false,
    };
    candidate.hasIds ||= (ids[nextId]?.start ?? limit) < limit;
    candidate.described ||= /^["']?\s{0,3}(?::|\uff1a|%3a)/i.test(paste.slice(end, end + 8));
    byId.set(value, candidate);
  });
  return [...byId.values()];
}

/** The error to act on first: causes before wrappers, the service before libraries, then as they stand. */
export function rankCandidates(candidates: Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      order[a.family] - order[b.family] ||
      Number(a.umbrella) - Number(b.umbrella) ||
      Number(b.hasIds) - Number(a.hasIds) ||
      Number(b.described) - Number(a.described) ||
      a.start - b.start,
  );
}
