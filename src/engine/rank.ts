import type { CatalogIndex } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import type { Reason, Role } from './diagnosis.ts';
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
  /** How many causes deep in a chain of exceptions it stands first. */
  depth: number;
  /** A log marks it as an error, as against a warning or a remark before it. */
  fatal: boolean;
}

/** How far behind a code its own ids may stand, in characters. */
const reach = 1200;
/** How far before a code the level of its log line may stand. */
const levelReach = 250;

/** What a chain of exceptions puts before the next deeper one (group 1), and the time with which a log's next record begins. */
const chainMark =
  /(\bCaused by: |---> |\bInner ?Exception\b|"cause": ?\{|\[cause\]: |\bcause: )|^[^\w\n]{0,3}\d{4}-\d\d-\d\d[T ]\d\d:\d\d/gm;

const order = { service: 0, b2c: 1, library: 2 };
const fatalLevel = /\b(?:err|ftl|fail|error|fatal|crit(?:ical)?|severe)\b/gi;
const lesserLevel = /\b(?:wrn|inf|dbg|vrb|warn(?:ing)?|info(?:rmation)?|debug|trace(?![ _-]?id)|verbose)\b/gi;

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

/** Whether the nearest log level before a place is no lesser one. */
function isFatal(paste: string, from: number, start: number): boolean {
  const before = paste.slice(Math.max(from, start - levelReach), start);
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(lesserLevel) <= last(fatalLevel);
}

/** Tells how many causes deep a chain is; must be asked for places in their order. */
function createDepth(paste: string): (place: number) => number {
  const marks = [...paste.matchAll(chainMark)];
  let at = 0;
  let depth = 0;
  return (place) => {
    for (; (marks[at]?.index ?? Number.POSITIVE_INFINITY) < place; at++)
      depth = marks[at]?.[1] ? depth + 1 : 0;
    return depth;
  };
}

/** Every distinct code of a paste, in the order of its first mention. */
export function gatherCandidates(signals: Signal[], paste: string, index: CatalogIndex): Candidate[] {
  const codes = signals.filter(({ kind }) => kind === 'code').sort((a, b) => a.start - b.start);
  const ids = signals.filter(({ kind }) => kind === 'trace-id' || kind === 'correlation-id');
  const umbrellas = umbrellasOf(index);
  const limits = territories(codes, paste.length);
  const byId = new Map<string, Candidate>();
  // A code that is alone lies in no chain, so its text is not searched for one.
  const depthAt = codes.length > 1 ? createDepth(paste) : () => 0;
  let nextId = 0;
  codes.forEach(({ value, start, end }, at) => {
    while ((ids[nextId]?.start ?? Number.POSITIVE_INFINITY) < end) nextId++;
    const depth = depthAt(start);
    const limit = Math.min(limits[at] ?? end, end + reach);
    const known = byId.get(value);
    const candidate = known ?? {
      id: value,
      start,
      umbrella: umbrellas.has(value),
      family: family(value),
      hasIds: false,
      described: false,
      depth,
      fatal: isFatal(paste, codes[at - 1]?.end ?? 0, start),
    };
    candidate.hasIds ||= (ids[nextId]?.start ?? limit) < limit;
    candidate.described ||= /^["']?\s{0,3}(?::|\uff1a|%3a)/i.test(paste.slice(end, end + 8));
    if (!known) byId.set(value, candidate);
  });
  return [...byId.values()];
}

/** What decides between two codes, the most telling first; the reason is the loser's and the winner's. */
const contests: { reason: Reason; weight(candidate: Candidate): number }[] = [
  { reason: 'library', weight: (candidate) => order[candidate.family] },
  { reason: 'umbrella', weight: ({ umbrella }) => Number(umbrella) },
  { reason: 'chain', weight: ({ depth }) => -depth },
  { reason: 'ids', weight: ({ hasIds }) => Number(!hasIds) },
  { reason: 'level', weight: ({ fatal }) => Number(!fatal) },
  { reason: 'described', weight: ({ described }) => Number(!described) },
  { reason: 'order', weight: ({ start }) => start },
];

/** The first contest that two codes do not end level; none where they are one. */
function decidingContest(a: Candidate, b: Candidate) {
  return contests.find(({ weight }) => weight(a) !== weight(b));
}

/** The error to act on first: causes before wrappers, the service before libraries, then as they stand. */
export function rankCandidates(candidates: Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => {
    const deciding = decidingContest(a, b);
    return deciding ? deciding.weight(a) - deciding.weight(b) : 0;
  });
}

/** Why one code is before another. */
export function reasonBetween(winner: Candidate, loser: Candidate): Reason {
  return decidingContest(winner, loser)?.reason ?? 'order';
}

/**
 * What another code is to the primary: a warning that a log printed before it carries it no more than any other.
 * Where a reader chose the primary, the other can be the one that would have won: it lies behind what carries it.
 */
export function roleOf(candidate: Candidate, primary: Candidate): Role {
  const deciding = decidingContest(primary, candidate);
  const carries = deciding && ['umbrella', 'chain', 'library'].includes(deciding.reason);
  if (!carries) return primary.umbrella ? 'cause' : 'also-present';
  const wins = deciding.weight(candidate) < deciding.weight(primary);
  const [inner, outer] = wins ? [candidate, primary] : [primary, candidate];
  if (deciding.reason === 'library' && inner.fatal && !outer.fatal) return 'also-present';
  return wins ? 'cause' : 'wrapper';
}
