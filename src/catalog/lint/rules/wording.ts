import type { Entry } from '../../schema/entry.ts';
import { runsOf, wordsOf } from '../../words.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';
import { proseOf } from '../prose.ts';

/** What our own sentences never say, with what to write instead. */
const banned: { pattern: RegExp; mend: string }[] = [
  { pattern: /!/, mend: 'Write without exclamation marks.' },
  {
    pattern: /\bAzure AD\b(?! B2C)|\bAAD\b|Azure Active Directory(?! B2C)/,
    mend: 'Write "Microsoft Entra ID"; former names go into aliases.',
  },
  {
    pattern:
      /ensure that everything|is configured (?:properly|correctly)\.|something went wrong|an (?:unknown |unexpected )?error (?:has )?occurred/i,
    mend: 'Say what exactly to look at.',
  },
  {
    pattern: /^(?:please )?contact (?:Microsoft |your |the )?(?:support|administrator|admin|help ?desk)\.?$/i,
    mend: 'Say what to send them, or what to try first.',
  },
  {
    pattern: /\b(?:simply|obviously|of course|as you know)\b/i,
    mend: 'Leave the word out: the reader is stuck.',
  },
  {
    pattern: /\b(?:disable|turn off|switch off) (?:MFA|multifactor|validation|certificate checks)/i,
    mend: 'Give no advice that weakens security.',
  },
];

/** Runs of this many words in common are a copy. */
const copiedWords = 7;

/** The run of words that a summary has in common with a message of its entry. */
function copiedRun({ messages, summary }: Entry): string | undefined {
  const printed = new Set(messages.flatMap((message) => runsOf(wordsOf(message), copiedWords)));
  return runsOf(wordsOf(summary ?? ''), copiedWords).find((run) => printed.has(run));
}

export const wordingRule: Rule = {
  name: 'wording',
  description: 'Titles carry no codes, summaries add to the message, and sentences follow the style guide.',
  check: ({ files }) =>
    parsedEntries(files).flatMap(({ file, entry }): Finding[] => {
      const phrases = proseOf(entry).flatMap(([path, text]) =>
        banned
          .filter(({ pattern }) => pattern.test(text.replace(/`[^`]*`/g, '')))
          .map(({ pattern, mend }) => ({ file, path, problem: `Contains ${pattern}.`, mend })),
      );
      const copied = copiedRun(entry);
      const title = /AADSTS|AADB2C|\berror\b|failed to|\.$/i.test(entry.title);
      return [
        ...phrases,
        ...(copied
          ? [
              {
                file,
                path: 'summary',
                problem: `Repeats the message: "${copied}".`,
                mend: 'Say what it means.',
              },
            ]
          : []),
        ...(title
          ? [
              {
                file,
                path: 'title',
                problem: 'Names a code, says "error" or ends with a full stop.',
                mend: 'Say what happened.',
              },
            ]
          : []),
      ];
    }),
};
