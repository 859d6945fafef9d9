import type { Entry } from '../schema/entry.ts';

/** A text of an entry, with its place in the file. */
export type PlacedText = [path: string, text: string];

/** Every sentence that we wrote for an entry, in the order of the file. */
export function proseOf(entry: Entry): PlacedText[] {
  const one = (path: string, text: string | null | undefined): PlacedText[] => (text ? [[path, text]] : []);
  return [
    ...one('title', entry.title),
    ...one('summary', entry.summary),
    ...entry.withValues.flatMap((text, at) => one(`withValues[${at}]`, text)),
    ...one('userMessage', entry.userMessage),
    ...one('exceptions', entry.exceptions),
    ...one('disagreement', entry.disagreement),
    ...one('retired', entry.retired),
    ...entry.seenIn.flatMap((text, at) => one(`seenIn[${at}]`, text)),
    ...entry.causes.flatMap(({ text, check }, at) => [
      ...one(`causes[${at}].text`, text),
      ...one(`causes[${at}].check`, check),
    ]),
    ...entry.fixes.flatMap(({ steps, when }, at) => [
      ...one(`fixes[${at}].when`, when),
      ...steps.flatMap((step, no) => one(`fixes[${at}].steps[${no}]`, step)),
    ]),
    ...entry.lookalikes.flatMap(({ difference }, at) => one(`lookalikes[${at}].difference`, difference)),
    ...Object.entries(entry.placeholders ?? {}).flatMap(([name, text]) => one(`placeholders.${name}`, text)),
    ...entry.members.flatMap(({ text }, at) => one(`members[${at}].text`, text)),
  ];
}
