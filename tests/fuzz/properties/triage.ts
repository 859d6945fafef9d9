import { isDeepStrictEqual } from 'node:util';
import { createTriage, type TriageReport } from '../../../src/engine/triage/triage.ts';
import { knowledge } from '../../engine/knowledge.ts';
import type { Input } from '../arbitraries.ts';
import { must, type Property } from './property.ts';

const now = Date.UTC(2026, 10, 21);
/** A log's form is told by so many of its characters; only behind them do cuts matter. */
const sniffed = 65_536;

function filled(line: string): string {
  return line.repeat(Math.ceil(sniffed / line.length));
}

interface Log {
  beginning: string;
  goOn(text: string): string;
}

/** Logs without an error, in each of the forms, and how a text goes on in them. */
const logs: Log[] = [
  { beginning: filled('2026-11-20T09:14:07Z INFO served\n'), goOn: (text) => text },
  { beginning: filled('served\nserved\n\n'), goOn: (text) => text },
  {
    beginning: `[${filled('{"a":"served","b":[{"c":"{"}]},\n')}`,
    goOn: (text) => `${JSON.stringify({ message: text })},${text},${JSON.stringify([{ text }])}]`,
  },
  {
    beginning: `createdDateTime,resultType,correlationId\n${filled('2026-11-20T09:14:07Z,0,served\n')}`,
    goOn: (text) => `${text}\n2026-11-20T09:14:07Z,50076,"${text}"`,
  },
];

function reportOf(pieces: string[]): TriageReport {
  const triage = createTriage({ index: knowledge.index, templates: knowledge.templates ?? [] }, now);
  for (const piece of pieces) triage.push(piece);
  return triage.end();
}

/**
 * Cuts a text.
 * @param places thousandths of the text; even ones cut at the end of a line
 */
function cutAt(text: string, places: number[]): string[] {
  const ends = places.map((place) => {
    const end = Math.floor((text.length * place) / 1000);
    return place % 2 === 0 ? text.indexOf('\n', end) + 1 || text.length : end;
  });
  ends.sort((a, b) => a - b);
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

/** Compares the report of a log in one piece with that of the same log in several. */
function sameHoweverCut({ text, cuts }: Input): void {
  const { beginning, goOn } = logs[text.length % logs.length] as Log;
  const pieces = cutAt(goOn(text), cuts);
  const whole = reportOf([beginning + pieces.join('')]);
  const cut = reportOf([beginning, ...pieces]);
  must(
    isDeepStrictEqual(whole, cut),
    () => `${JSON.stringify(whole)} became ${JSON.stringify(cut)} for ${JSON.stringify(pieces)}`,
  );
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** What holds for the report of any log. */
export const ofTriage: Property[] = [
  {
    name: 'a log has the same report however it is cut',
    of: 'logged',
    oneOf: 8,
    check: (input) => {
      if (input.isLog) sameHoweverCut(input);
    },
  },
  {
    name: 'any text in a log has the same report however it is cut',
    of: 'inputs',
    oneOf: 256,
    check: sameHoweverCut,
  },
  {
    name: 'the counts of a report sum up',
    of: 'inputs',
    oneOf: 32,
    check({ text, cuts }) {
      const { events, codes, further, histogram } = reportOf(cutAt(text, cuts));
      const counted = sum(codes.map(({ count }) => count)) + further;
      must(counted === events, () => `${counted} of ${events} events`);
      must(sum(histogram?.counts ?? []) <= events, () => `more times than ${events} events`);
      for (const { id, count, correlationIds, histogram: times } of codes) {
        must(correlationIds.count <= count, () => `${id}: ${correlationIds.count} ids in ${count} events`);
        must(sum(times ?? []) <= count, () => `${id}: more times than ${count} events`);
      }
    },
  },
];
