import { type Entry, entrySchema } from '../../src/catalog/schema/entry.ts';

/** Two entries as their files hold them; each names the other, and nothing in them is wrong. */
export const secondFactorWanted = {
  $schema: '../../schema/error.schema.json',
  id: 'AADSTS50076',
  name: 'UserStrongAuthClientAuthNRequired',
  depth: 'full',
  title: 'Multifactor authentication is required',
  messages: ["You must use multi-factor authentication to access '{resource}'."],
  placeholders: { resource: 'The API that the token is for.' },
  userMessage: 'Your organisation asks for one more step.',
  summary: 'A policy wants a second factor before it issues a token.',
  actor: 'user',
  category: 'multifactor-authentication',
  handling: 'acquire-interactively-with-claims',
  oauthErrors: ['invalid_grant'],
  suberrors: ['basic_action'],
  seenIn: ['A silent token request, after a policy changed.'],
  causes: [{ text: 'A policy was added.', check: 'The sign-in logs show it as failed.' }],
  fixes: [{ actor: 'developer', when: 'a person is there', steps: ['Sign the user in interactively.'] }],
  lookalikes: [{ id: 'AADSTS50079', difference: 'There no second factor is registered yet.' }],
  situations: ['silent-then-interactive'],
  references: [{ label: 'Error codes', url: 'https://learn.microsoft.com/en-us/error-codes' }],
  sources: ['entra-docs'],
  checked: '2026-11',
};

export const secondFactorMissing = {
  $schema: '../../schema/error.schema.json',
  id: 'AADSTS50079',
  depth: 'brief',
  title: 'A second factor has to be registered',
  summary: 'The user has none yet, and a policy wants one.',
  actor: 'user',
  category: 'multifactor-authentication',
  handling: 'acquire-interactively',
  userMessage: 'Your account needs a second factor.',
  causes: [{ text: 'The user never registered one.' }],
  fixes: [{ actor: 'user', steps: ['Register a second factor.'] }],
  lookalikes: [{ id: 'AADSTS50076', difference: 'There a second factor exists.' }],
  sources: ['entra-docs'],
  checked: '2026-11',
};

/** The first of them, with some fields changed, as the catalog holds it. */
export function entry(changes: Record<string, unknown> = {}): Entry {
  return entrySchema.parse({ ...secondFactorWanted, ...changes });
}
