import type { CatalogIndex } from '../../catalog/knowledge.ts';
import { resolveKey } from '../keys.ts';
import { oauthWords } from '../oauth.ts';
import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const classes =
  'BrowserAuthError|BrowserConfigurationAuthError|ClientAuthError|ClientConfigurationError|InteractionRequiredAuthError|ServerError|NetworkError|AuthError|NodeAuthError|ManagedIdentityError|JoseHeaderError|CacheError';

const thrown = new RegExp(`\\b(?:${classes}): ([a-z][a-z0-9_]{2,60})(?![\\w-])`, 'dg');
const anyClass = new RegExp(`\\b(${classes})\\b`);
const msalMark = new RegExp(`\\b(?:${classes})\\b|msal`, 'i');
const property = /["']?\berrorCode["']?\s{0,3}:\s{0,3}["']([a-z][a-z0-9_]{2,60})["']/dg;
const link = /(?:msal\.js\.errors|browser-errors|node-errors|errors\.md)#([a-z][a-z0-9_]{2,60})/dg;

const familyOfClass: Record<string, string> = {
  BrowserAuthError: 'msal-browser',
  BrowserConfigurationAuthError: 'msal-browser',
  NodeAuthError: 'msal-node',
  ManagedIdentityError: 'msal-node',
};
const siblings = ['msal-browser', 'msal-common', 'msal-node'];

/** The id under which a code of MSAL.js is known; its class decides only where the catalog doesn't know it. */
function identify(index: CatalogIndex, code: string, className: string | undefined): string {
  const known = siblings.map((family) => `${family}:${code}`).find((id) => resolveKey(index, id) === id);
  return known ?? `${familyOfClass[className ?? ''] ?? 'msal-common'}:${code}`;
}

/** What MSAL.js prints: `BrowserAuthError: code: …`, error objects, the links of version 5. */
export const javascript: Recogniser = {
  name: 'javascript',
  find(view, index): Signal[] {
    const words = oauthWords(index);
    if (!msalMark.test(view.text)) return [];
    const firstClass = anyClass.exec(view.text)?.[1];
    const code = (match: RegExpExecArray) => {
      const word = match[1] ?? '';
      const printed = /^\w{1,40}Error(?=: )/.exec(match[0])?.[0];
      return words.has(word) ? null : identify(index, word, printed ?? firstClass);
    };
    const word = ([, value]: RegExpExecArray) => (value && words.has(value) ? value : null);
    return [
      ...findAll(view, 'code', thrown, code),
      ...findAll(view, 'code', property, code),
      ...findAll(view, 'code', link, code),
      ...findAll(view, 'oauth-error', thrown, word),
      ...findAll(view, 'oauth-error', property, word),
    ];
  },
};
