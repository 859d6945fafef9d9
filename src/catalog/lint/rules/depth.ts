import type { Entry } from '../../schema/entry.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';

type Field = keyof Entry;

/** What each depth promises its reader. */
const needed: Record<Entry['depth'], Field[]> = {
  full: ['summary', 'actor', 'handling', 'causes', 'fixes', 'references', 'seenIn', 'userMessage'],
  brief: ['summary', 'actor', 'handling', 'causes', 'fixes', 'userMessage'],
  listed: ['userMessage'],
};

/** What a listed entry can't know: nothing but its message is published. */
const unknowable: Field[] = ['causes', 'fixes', 'exceptions', 'situations', 'seenIn'];

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function checkEntry(entry: Entry): Omit<Finding, 'file'>[] {
  const { depth, causes } = entry;
  const lacking = needed[depth]
    .filter((field) => isEmpty(entry[field]))
    .map((field) => ({
      path: field,
      problem: `A ${depth} entry has ${field}, and this one has none.`,
      mend: `Write ${field}, or choose a lesser depth.`,
    }));
  const unchecked = causes.flatMap(({ check }, at) =>
    depth === 'full' && !check
      ? [
          {
            path: `causes[${at}].check`,
            problem: 'A cause without a check is a guess.',
            mend: 'Give the observation that tells it from the next one.',
          },
        ]
      : [],
  );
  const guessed = unknowable
    .filter((field) => depth === 'listed' && !isEmpty(entry[field]))
    .map((field) => ({
      path: field,
      problem: `A listed entry has no ${field}: only its message is known.`,
      mend: `Remove ${field}, or set the depth to "brief".`,
    }));
  return [...lacking, ...unchecked, ...guessed];
}

export const depthRule: Rule = {
  name: 'depth',
  description: 'A full entry is complete, a brief one says what to do, a listed one adds nothing.',
  check: ({ files }) =>
    parsedEntries(files).flatMap(({ file, entry }) =>
      checkEntry(entry).map((finding): Finding => ({ file, ...finding })),
    ),
};
