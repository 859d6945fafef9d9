import type { CatalogIndex } from '../../catalog/knowledge.ts';
import { oauthWords } from '../oauth.ts';
import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const errorCode = /\bErrorCode\s{0,12}[:=]\s{0,4}([A-Za-z][\w-]{2,60})/dg;
function isDotnet(text: string): boolean {
  return /\bMSAL\.[A-Z]|Microsoft\.Identity\.Client|\bMsal[A-Z]\w{0,40}Exception/.test(text);
}

/** The error codes that MSAL.NET prints (MsalException.ToString). */
export const dotnet: Recogniser = {
  name: 'dotnet',
  find(view, index: CatalogIndex): Signal[] {
    if (!isDotnet(view.text)) return [];
    const words = oauthWords(index);
    const codes = findAll(view, 'code', errorCode, ([, code]) =>
      !code || words.has(code) || code.startsWith('WAM_') ? null : `msal-dotnet:${code}`,
    );
    return [
      ...codes,
      ...findAll(view, 'oauth-error', errorCode, ([, code]) => (code && words.has(code) ? code : null)),
    ];
  },
};
