import { z } from 'zod';
import { actor, entryId, handlingId, httpsUrl, month, prose, schemaPointer } from './vocabulary.ts';

export const cause = z.strictObject({
  text: prose.describe('One cause, the most likely first.'),
  check: prose
    .optional()
    .describe('The observation that tells this cause from the next one; a full entry has it for each.'),
});

export const fix = z.strictObject({
  actor: actor.describe('Who can do these steps.'),
  when: prose.optional().describe('The condition under which this fix applies, in lower case.'),
  steps: z.array(prose).min(1).describe('Imperative steps, in order.'),
});

export const lookalike = z.strictObject({
  id: entryId.describe('The entry that this one is confused with.'),
  difference: prose.describe('How to tell the two apart, seen from this entry: "There …; here …".'),
});

export const member = z.strictObject({
  code: z.string().min(1).describe('The code as it is printed: a number or a word.'),
  name: z.string().optional().describe("The constant's name."),
  text: prose.optional().describe('What it says, where that is known.'),
});

export const reference = z.strictObject({ label: prose, url: httpsUrl });

/** What the sign-in pages print in place of a message to people who use another language than English. */
export const localMessage = z.strictObject({
  language: z
    .string()
    .regex(
      /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
      'Write a BCP 47 tag, such as de, pt-BR or zh-Hans.',
    )
    .describe('The language, as a BCP 47 tag.'),
  text: z
    .string()
    .min(1)
    .describe(
      'The text without a code, whole or as much as was seen; {placeholders} are those of `messages`.',
    ),
});

/** One error of the catalog: the shape of a file under `data/errors/<family>/`. */
export const entrySchema = z.strictObject({
  $schema: schemaPointer,
  id: entryId,
  kind: z
    .enum(['code', 'exception', 'classification', 'group', 'return-value'])
    .default('code')
    .describe('What stands behind the id; a group covers several codes in `members`.'),
  name: z.string().min(1).optional().describe('The symbolic name, as the service or SDK spells it.'),
  depth: z.enum(['full', 'brief', 'listed']).describe('How much is known and written.'),
  title: prose.max(60).describe('What happened, in plain words: no code, no "error", no "failed to".'),
  rank: z.number().int().positive().optional().describe('Place among the errors people meet most.'),
  keys: z
    .array(z.string().min(1))
    .default([])
    .describe('Other exact spellings that people paste: numbers, constants, older names.'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Former product names and words people search for.'),
  messages: z
    .array(z.string().min(1))
    .default([])
    .describe('Literal messages as the service or library prints them; {placeholders} are kept.'),
  localMessages: z
    .array(localMessage)
    .default([])
    .describe('What people who use other languages have seen instead; never a translation of our own.'),
  placeholders: z
    .record(z.string(), prose)
    .optional()
    .describe('What each placeholder of the messages stands for.'),
  summary: prose
    .max(320)
    .nullable()
    .default(null)
    .describe('One or two sentences that add to the title; a listed entry may have none.'),
  withValues: z
    .array(prose)
    .default([])
    .describe(
      'What the values of a message mean in this error, as a sentence with their {placeholders}; of several the first whose values a paste holds is shown.',
    ),
  userMessage: prose.max(200).optional().describe('A plain sentence that an app may show to its user.'),
  actor: actor.nullable().default(null).describe('Who must act; a listed entry may leave it open.'),
  category: z.string().describe('An id of data/categories.json.'),
  handling: handlingId
    .nullable()
    .default(null)
    .describe('What the application should do; a listed entry may leave it open.'),
  oauthErrors: z.array(z.string()).default([]).describe('OAuth `error` values seen with it.'),
  suberrors: z.array(z.string()).default([]).describe('`suberror` values seen with it.'),
  seenIn: z.array(prose).default([]).describe('Where one meets it: flows, screens, logs.'),
  causes: z.array(cause).default([]),
  fixes: z.array(fix).default([]),
  exceptions: prose.optional().describe('When this advice is wrong.'),
  disagreement: prose.optional().describe('What the sources disagree about, and which reading is used here.'),
  umbrella: z
    .boolean()
    .default(false)
    .describe('A general code that gives way to a more specific one beside it.'),
  members: z.array(member).default([]).describe('The codes that a group covers.'),
  lookalikes: z.array(lookalike).default([]),
  situations: z.array(z.string()).default([]).describe('Ids of data/situations.json.'),
  references: z.array(reference).default([]),
  retired: prose
    .optional()
    .describe('Set when the code is no longer emitted: since when, and what came instead.'),
  sources: z.array(z.string()).min(1).describe('Ids of data/sources.json.'),
  checked: month,
});

export type Entry = z.infer<typeof entrySchema>;

/** The texts of an entry in another language: the shape of `<code>.<locale>.json` beside it. */
export const entryTranslationSchema = z.strictObject({
  $schema: schemaPointer,
  title: prose.max(60),
  summary: prose.max(320),
  withValues: z.array(prose).optional(),
  userMessage: prose.max(200).optional(),
  seenIn: z.array(prose).optional(),
  causes: z.array(cause).optional(),
  fixes: z.array(z.strictObject({ when: prose.optional(), steps: z.array(prose).min(1) })).optional(),
  exceptions: prose.optional(),
  lookalikes: z.array(prose).optional().describe('The differences, in the order of the original.'),
  placeholders: z.record(z.string(), prose).optional(),
});

export type EntryTranslation = z.infer<typeof entryTranslationSchema>;
