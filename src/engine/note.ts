import type { Entry } from '../catalog/schema/entry.ts';
import type { Actor } from '../catalog/schema/vocabulary.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What a note says of the error, in the reader's language. */
export interface NoteEntry {
  title: string;
  summary: string | null;
  fixes: Entry['fixes'];
}

/** Words of a note, in the reader's language. */
export interface NoteWords {
  openings: Record<Actor, string>;
  happened: string;
  ask: string;
  when: string;
  more: string;
}

/** Labels of the facts that a note holds. */
export type NoteLabels = Record<'app' | 'timestamp' | 'correlation-id' | 'trace-id', string>;

/** More ways than these make a note long, and its page tells them all. */
const mostWays = 2;
const longestName = 80;

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The steps of the actor: those without a condition first. */
function waysOf(fixes: Entry['fixes'], actor: Actor): Entry['fixes'] {
  const own = fixes.filter((fix) => fix.actor === actor);
  return [...own.filter(({ when }) => !when), ...own.filter(({ when }) => when)].slice(0, mostWays);
}

/** The app as its people know it; a name that holds an address could be a person's. */
function appOf({ appName, appId, user }: Diagnosis): string | null {
  const isSafe = appName && appName !== user && !appName.includes('@') && appName.length <= longestName;
  return [isSafe ? appName : null, appId].filter(Boolean).join(', ') || null;
}

/** Who can be written to: who must act, and an administrator who could act instead; those with steps alone. */
export function noteReaders(actor: Actor | null, fixes: Entry['fixes']): Actor[] {
  return [...new Set<Actor>([...(actor ? [actor] : []), 'tenant-admin'])].filter(
    (reader) => waysOf(fixes, reader).length > 0,
  );
}

/**
 * A short note in plain words to the one who has to act: what happened, what is asked of them, and the ids by
 * which they find it. No name of a user and nothing else of the paste stands in it.
 * @param reader whom it is written to
 * @param link address of the error's page
 */
export function note(
  diagnosis: Diagnosis,
  entry: NoteEntry,
  { reader, link }: { reader: Actor; link: string },
  words: NoteWords,
  labels: NoteLabels,
): string {
  const ways = waysOf(entry.fixes, reader).map(({ when, steps }) =>
    [
      ...(when ? [fill(words.when, { condition: when })] : []),
      ...steps.map((step, at) => `${at + 1}. ${step}`),
    ].join('\n'),
  );
  const { correlationId, traceId, timestamp } = diagnosis;
  const facts: [string, string | null][] = [
    [labels.app, appOf(diagnosis)],
    [labels.timestamp, timestamp],
    [labels['correlation-id'], correlationId],
    [labels['trace-id'], traceId],
  ];
  const told = facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return [
    words.openings[reader],
    [fill(words.happened, { title: entry.title, code: diagnosis.primary?.id ?? '' }), entry.summary]
      .filter(Boolean)
      .join('\n'),
    [words.ask, ...ways].join('\n'),
    told.join('\n'),
    fill(words.more, { link }),
  ]
    .filter(Boolean)
    .join('\n\n')
    .replaceAll('`', '');
}
