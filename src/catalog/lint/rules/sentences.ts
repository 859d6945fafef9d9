import { fragmentOf } from '../../complete.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';
import { proseOf } from '../prose.ts';

/** Shorter sentences ("Sign in again.") may stand anywhere. */
const fewestWords = 6;

/** The sentences of a text, as they are compared. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?])\s+/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(/\s+/).length >= fewestWords);
}

export const sentencesRule: Rule = {
  name: 'sentences',
  description: 'No sentence stands in two entries, unless it is a shared fragment.',
  check({ files }) {
    const seen = new Map<string, { file: string; path: string }>();
    return parsedEntries(files).flatMap(({ file, entry }) =>
      proseOf(entry)
        .filter(([, text]) => fragmentOf(text) === null)
        .flatMap(([path, text]) =>
          sentencesOf(text).flatMap((sentence): Finding[] => {
            const first = seen.get(sentence);
            if (!first) seen.set(sentence, { file, path });
            if (!first || first.file === file) return [];
            const problem = `"${sentence}" stands in ${first.file} at ${first.path} too.`;
            return [
              { file, path, problem, mend: 'Say what is special here, or share it in data/fragments.json.' },
            ];
          }),
        ),
    );
  },
};
