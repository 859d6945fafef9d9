import type { Entry } from '../../schema/entry.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';

/** What our own sentences never say, with what to write instead. */
const banned: { pattern: RegExp; mend: string }[] = [
  { pattern: /!/, mend: 'Write without exclamation marks.' },
  {
    pattern: /\bAzure AD\b(?! B2C)|\bAAD\b|Azure Active Directory(?! B2C)/,
    mend: 'Write "Microsoft Entra ID"; former names go into aliases.',
  },
  {
    pattern: /ensure that everything|is configured properly|something went wrong/i,
    mend: 'Say what exactly to look at.',
  },
  {
    pattern: /\b(?:disable|turn off|switch off) (?:MFA|multifactor|validation|certificate checks)/i,
    mend: 'Give no advice that weakens security.',
  },
];

function proseOf(entry: Entry): [string, string][] {
  return [
    ['title', entry.title],
    ['summary', entry.summary],
    ['userMessage', entry.userMessage ?? ''],
    ['exceptions', entry.exceptions ?? ''],
    ...entry.seenIn.map((text, at): [string, string] => [`seenIn[${at}]`, text]),
    ...entry.causes.flatMap(({ text, check }, at): [string, string][] => [
      [`causes[${at}].text`, text],
      [`causes[${at}].check`, check],
    ]),
    ['retired', entry.retired ?? ''],
    ...Object.entries(entry.placeholders ?? {}).map(([name, text]): [string, string] => [
      `placeholders.${name}`,
      text,
    ]),
    ...entry.members.map(({ text = '' }, at): [string, string] => [`members[${at}].text`, text]),
    ...entry.fixes.flatMap(({ steps, when = '' }, at): [string, string][] => [
      [`fixes[${at}].when`, when],
      ...steps.map((step, no): [string, string] => [`fixes[${at}].steps[${no}]`, step]),
    ]),
    ...entry.lookalikes.map(({ difference }, at): [string, string] => [
      `lookalikes[${at}].difference`,
      difference,
    ]),
  ];
}

export const wordingRule: Rule = {
  name: 'wording',
  description: 'Titles carry no codes, and sentences follow the style guide.',
  check: ({ files }) =>
    parsedEntries(files).flatMap(({ file, entry }): Finding[] => {
      const phrases = proseOf(entry).flatMap(([path, text]) =>
        banned
          .filter(({ pattern }) => pattern.test(text.replace(/`[^`]*`/g, '')))
          .map(({ pattern, mend }) => ({ file, path, problem: `Contains ${pattern}.`, mend })),
      );
      const copied = entry.messages.find((message) => message.length > 12 && entry.summary.includes(message));
      const title = /AADSTS|\berror\b|failed to/i.test(entry.title);
      return [
        ...phrases,
        ...(copied
          ? [{ file, path: 'summary', problem: 'Repeats the message.', mend: 'Say what it means.' }]
          : []),
        ...(title
          ? [{ file, path: 'title', problem: 'Names a code or says "error".', mend: 'Say what happened.' }]
          : []),
      ];
    }),
};
