import { oauthWords } from '../oauth.ts';
import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const labelled =
  /(?:\berror["']?\s{0,3}(?:=>|[:=])\s{0,3}["'[]?|MSALOAuthErrorKey["']?\s{0,3}[:=]\s{0,3}|Server Error Code\s{0,3}:\s{0,3}|\bError code 0x)([a-z][a-z_]{3,40})\b/dg;
const anywhere = /(?<![\w.-])([a-z]{3,20}(?:_[a-z]{2,20}){1,3})(?![\w-])/dg;
const suberrorLabel =
  /\b(?:suberror|sub_error|subError|error_subcode|server_(?:sub_code|suberror_code)|MSALOAuthSubErrorKey)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([a-z][a-z_]{3,40})\b/dg;

/** OAuth `error` and Entra's `suberror`: after their label first, else the bare word. */
export const oauth: Recogniser = {
  name: 'oauth',
  find(view, index): Signal[] {
    const words = oauthWords(index);
    const suberrors = new Set(index.suberrors.map(({ id }) => id));
    const known = ([, word]: RegExpExecArray) => (word && words.has(word) ? word : null);
    // Beside its description even a word that no list has is the answer's own.
    const described = /error_description|AADSTS\d/.test(view.text);
    const byLabel = findAll(view, 'oauth-error', labelled, ([, word]) =>
      word && (words.has(word) || (described && word.includes('_') && !/^error/.test(word))) ? word : null,
    );
    return [
      ...(byLabel.length > 0 ? byLabel : findAll(view, 'oauth-error', anywhere, known)),
      ...findAll(view, 'suberror', suberrorLabel, ([, word]) =>
        word && (suberrors.has(word) || word.includes('_') || word === 'cancel') ? word : null,
      ),
    ];
  },
};
