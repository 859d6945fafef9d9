import { z } from 'zod';

/** Who must act on an error. */
export const actor = z.enum(['user', 'developer', 'tenant-admin', 'identity-provider', 'microsoft']);
export type Actor = z.infer<typeof actor>;

/** What the application should do; each value is described in `data/handlings.json`. */
export const handlingId = z.enum([
  'retry-after-delay',
  'retry-once',
  'acquire-interactively',
  'acquire-interactively-with-claims',
  'acquire-silently-with-claims',
  'request-consent',
  'ask-admin',
  'fix-configuration',
  'fix-credentials',
  'switch-account',
  'show-message',
  'nothing-to-do',
  'contact-provider',
  'contact-microsoft',
]);
export type HandlingId = z.infer<typeof handlingId>;

/** Namespaces of codes. The first two print their codes without a colon: `AADSTS50076`. */
export const family = z.enum([
  'aadsts',
  'aadb2c',
  'oauth',
  'suberror',
  'http',
  'msal-dotnet',
  'msal-browser',
  'msal-common',
  'msal-node',
  'msal-react',
  'msal-node-extensions',
  'native-auth',
  'msal-python',
  'msal-java',
  'msal-objc',
  'msal-android',
  'msal-go',
  'azure-identity',
  'wam',
]);
export type Family = z.infer<typeof family>;

/** Locales the site is built in; the first is the one entries are written in. */
export const locales = ['en', 'zh-cn', 'zh-tw', 'ko'] as const;
export const locale = z.enum(locales);
export type Locale = z.infer<typeof locale>;

/** `AADSTS50076`, `AADB2C90118` or `<family>:<code>`. */
export const entryId = z
  .string()
  .regex(
    /^(?:AADSTS\d{4,8}|AADB2C\d{4,6}|[a-z][a-z0-9-]*:[A-Za-z0-9_.-]+)$/,
    'An id is AADSTS<digits>, AADB2C<digits> or <family>:<code>.',
  );

/** A sentence or two of prose, or `@id` of data/fragments.json; `code` in backticks is the only markup. */
export const prose = z.string().trim().min(1);

/** The month something was last checked, as `2026-11`. */
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Write the month as YYYY-MM.');

export const httpsUrl = z.url({ protocol: /^https$/, error: 'Write an absolute https:// address.' });

/** Where editors find the JSON Schema of a data file; ignored otherwise. */
export const schemaPointer = z.string().regex(/schema\/[a-z-]+\.schema\.json$/);
