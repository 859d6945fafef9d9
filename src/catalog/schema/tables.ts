import { z } from 'zod';
import { entryId, family, handlingId, httpsUrl, prose, schemaPointer } from './vocabulary.ts';

/** Wraps rows in the envelope that every table file has. */
function table<Row extends z.ZodType>(row: Row) {
  return z.strictObject({ $schema: schemaPointer, items: z.array(row).min(1) });
}

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'Ids are lower case, words joined by - or _.');

export const handling = z.strictObject({
  id: handlingId,
  title: prose.max(60).describe('An imperative that fits behind "What your app does:".'),
  summary: prose,
  refines: handlingId
    .nullable()
    .default(null)
    .describe('The broader handling that this one is a special case of.'),
  first: prose.describe('The first thing the application does.'),
  next: prose.describe('What it does with the outcome.'),
  stop: prose.describe('When to stop trying.'),
  repeat: z
    .enum(['never', 'once', 'after-delay', 'after-user-action'])
    .describe('Whether the same request may be sent again.'),
});
export const handlingsSchema = table(handling);
export type Handling = z.infer<typeof handling>;

export const category = z.strictObject({ id, title: prose.max(40), summary: prose });
export const categoriesSchema = table(category);
export type Category = z.infer<typeof category>;

export const source = z.strictObject({ id, label: prose, url: httpsUrl.optional() });
export const sourcesSchema = table(source);
export type Source = z.infer<typeof source>;

export const language = z.strictObject({
  id,
  label: z.string().describe('As the tab names it.'),
  families: z.array(family).min(1).describe('Families whose errors this language meets.'),
  sdk: z.strictObject({ name: z.string(), package: z.string(), version: z.string() }),
  extension: z.string().describe('File ending of its samples, without the dot.'),
  grammar: z.string().describe("Shiki's name of the language."),
});
export const languagesSchema = table(language);
export type Language = z.infer<typeof language>;

export const situation = z.strictObject({
  id,
  title: prose.max(60),
  summary: prose.describe('When an app is in it, and what its code has to get right.'),
  absent: z
    .record(z.string(), prose)
    .default({})
    .describe('Languages that have no sample here, each with the reason.'),
});
export const situationsSchema = table(situation);
export type Situation = z.infer<typeof situation>;

export const proof = z.strictObject({
  sample: z.string().describe('As <situation>/<language>.'),
  code: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe(
      'Beginning of the SHA-256 of the file that was proven, so that a changed one counts as unproven.',
    ),
  sdk: z.string().describe('The SDK that it was proven with, and its version.'),
  parsed: z.string().nullable().describe('The grammar that reads it.'),
  symbols: z.string().nullable().describe('Whose list of public names holds every symbol that it names.'),
  types: z.string().nullable().describe('What checked its types against the SDK.'),
  compiled: z.string().nullable().describe('What compiled it against the SDK.'),
  ran: z.array(prose).describe('What it was seen to do when it ran with the SDK against a scripted service.'),
});
export const proofsSchema = z.strictObject({ $schema: schemaPointer, items: z.array(proof) });
export type Proof = z.infer<typeof proof>;

export const oauthError = z.strictObject({
  id,
  entry: entryId.nullable(),
  where: z.array(z.enum(['authorize', 'token', 'device-code', 'api', 'instance-discovery'])).min(1),
  handling: handlingId.nullable().describe('What the word alone justifies; null where it says too little.'),
  meaning: prose,
  source: httpsUrl,
});
export const oauthErrorsSchema = table(oauthError);
export type OAuthError = z.infer<typeof oauthError>;

export const suberror = z.strictObject({
  id,
  entry: entryId,
  errors: z.array(z.string()).min(1).describe('OAuth errors that carry it.'),
  handling: handlingId,
  interaction: z
    .enum(['helps', 'explains', 'informs', 'no', 'internal'])
    .describe('What an interactive request achieves.'),
  surfaces: z.record(z.string(), z.string()).describe('What each library makes of it, by language id.'),
});
export const suberrorsSchema = table(suberror);
export type Suberror = z.infer<typeof suberror>;

export const classification = z.strictObject({
  id: z.string(),
  family,
  type: z.string().describe('The enum that it is a value of.'),
  suberror: z.string().nullable().describe('The suberror behind it; null where the SDK sets it by itself.'),
  handling: handlingId,
  entry: entryId,
});
export const classificationsSchema = table(classification);
export type Classification = z.infer<typeof classification>;

export const fragment = z.strictObject({ id, text: prose });
export const fragmentsSchema = table(fragment);
export type Fragment = z.infer<typeof fragment>;

export const placeholder = z.strictObject({
  name: z.string().regex(/^\w+$/).describe('As it stands between the braces of a message.'),
  text: prose.describe('What stands in its place, wherever an entry does not say it more exactly.'),
});
export const placeholdersSchema = table(placeholder);
export type Placeholder = z.infer<typeof placeholder>;

export const claim = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .describe('The name of the claim, as a claims request spells it.'),
  title: prose.max(40),
  meaning: prose.describe(
    'What an API or a policy asks for by it, and what the app does; says so where that is not documented.',
  ),
  source: httpsUrl.describe('Where it is described, or at least used.'),
});
export const claimsSchema = table(claim);
export type Claim = z.infer<typeof claim>;

export const knownApp = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .describe('The client id, alike in every tenant.'),
  name: z.string().min(1).max(60).describe('The name that Microsoft lists for it.'),
  source: httpsUrl,
});
export const knownAppsSchema = table(knownApp);
export type KnownApp = z.infer<typeof knownApp>;

export const redirectError = z.strictObject({
  id: entryId,
  against: z
    .enum(['registration', 'sign-in'])
    .default('registration')
    .describe('What the address in the request was held against.'),
  prints: z
    .array(z.enum(['sent', 'registered']))
    .min(1)
    .default(['sent'])
    .describe('Which of the two addresses the message prints, in its order.'),
  reason: prose.describe('Why two addresses are to be compared.'),
});
export const redirectErrorsSchema = table(redirectError);
export type RedirectError = z.infer<typeof redirectError>;
