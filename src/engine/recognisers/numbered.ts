import { resolveKey } from '../keys.ts';
import type { Signal } from '../signal.ts';
import type { View } from '../view/view.ts';
import { behind } from './labels.ts';
import { localLabels } from './local-labels.ts';
import { findAll, type Recogniser, signal } from './recogniser.ts';

const number = '\\d{4,8}(?![\\w.-])';

/** Labels that only the sign-in service and its logs put before a number. */
const strong = [
  /(?:error_codes["']?\s{0,4}(?:=>|[:=])\s{0,4}\[\s{0,40}["']?|\berror\?code=|Error\(s\):\s{0,2}|MSALSTSErrorCodesKey\s{0,4}=\s{0,4}[({]?\s{0,12}|\bSignInLogs:|\bResultType\s{1,4}(?:==|in)\s{0,4}\(?\s{0,4}["']?|\["[a-z_]{8,40}",\s?)(\d{5,8})(?![\w.-])/dgi,
  behind('server error code|result type|sign-?in error code|status\\.error code', number),
];

/** Labels that other systems use too, in the languages of the sign-in pages. */
const weak = [
  behind(`err[o0]r ?(?:code|no|number)|failure code|${localLabels.errorCode}`, '\\d{5,8}(?![\\w.-])'),
];
/** A number that somebody quotes as code, beside an error that is there for certain. */
const quoted = /`(\d{5,7})`/dg;

const signInContext =
  /correlation|request[ _-]?id|trace[ _-]?id|microsoft|entra|azure|aadsts|sign.?in|userPrincipalName|korr?el|corr[eé]la|相[関关互]|상관/i;
/** What makes even a number that nobody knows a code of the service. */
const surelyOurs =
  /aadsts|login\.microsoftonline|userPrincipalName|correlation[ _-]?id|request[ _-]?id|sign-?in (?:error|log|activity)/i;

const rest = /["']?\s{0,4},\s{0,40}["']?(\d{5,8})(?![\w.-])/dgy;

/** Further numbers of a list: an `error_codes` array, a query's `in (…)`, a lookup address. */
function listed(view: View, from: number): Signal[] {
  const found: Signal[] = [];
  rest.lastIndex = from;
  for (let match = rest.exec(view.text); match; match = rest.exec(view.text)) {
    const range = match.indices?.[1];
    if (range) found.push(signal(view, 'code', `AADSTS${match[1]}`, range[0], range[1]));
  }
  return found;
}

/** Numbers without their prefix, after a label: JSON arrays, log columns, pages, lookup addresses. */
export const numbered: Recogniser = {
  name: 'numbered',
  find(view, index) {
    const known = (digits: string | undefined) => resolveKey(index, `AADSTS${digits}`) !== null;
    const further: Signal[] = [];
    const found = strong.flatMap((pattern) =>
      findAll(view, 'code', pattern, (match) => {
        further.push(...listed(view, match.index + match[0].length));
        const digits = match[1] ?? '';
        return /^0+$/.test(digits) || (digits.length < 5 && !known(digits)) ? null : `AADSTS${digits}`;
      }),
    );
    const inContext = signInContext.test(view.text);
    const ours = surelyOurs.test(view.text);
    const inText = weak.flatMap((pattern) =>
      findAll(view, 'code', pattern, ([, digits]) =>
        ours || (inContext && known(digits)) ? `AADSTS${digits}` : null,
      ),
    );
    const remarks = /AADSTS\d/.test(view.text)
      ? findAll(view, 'code', quoted, ([, digits]) => (known(digits) ? `AADSTS${digits}` : null))
      : [];
    return [...found, ...further, ...inText, ...remarks];
  },
};
