import { resolveKey } from '../keys.ts';
import type { Signal } from '../signal.ts';
import type { View } from '../view/view.ts';
import { findAll, type Recogniser, signal } from './recogniser.ts';

/** Labels that only the sign-in service and its logs put before a number. */
const strong =
  /(?:error_codes["']?\s{0,4}[:=]\s{0,4}\[\s{0,4}["']?|\berror\?code=|Error\(s\):\s{0,2}|\bserver_error_code["']?\s{0,4}:\s{0,4}|\bResultType["']?\s{0,4}(?:[:=,|]|in\s{0,4}\()?\s{0,4}["']?|Sign-?in error code\s{0,4}[:=]?\s{0,4}|MSALSTSErrorCodesKey\s{0,4}=\s{0,4}[({]?\s{0,12})(\d{5,8})(?![\w.-])/dgi;

/** Labels that other systems use too; they count only in a text about signing in. */
const weak = /\berror[ _]?(?:code|no|number)["']?\s{0,4}[:=]?\s{0,4}["']?(\d{5,8})(?![\w.-])/dgi;

const signInContext =
  /correlation|request[ _-]?id|trace[ _-]?id|microsoft|entra|azure|aadsts|sign.?in|userPrincipalName/i;

const rest = /["']?\s{0,4},\s{0,4}["']?(\d{5,8})(?![\w.-])/dgy;

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
    const canonical = ([, number]: RegExpExecArray) =>
      number && !/^0+$/.test(number) ? `AADSTS${number}` : null;
    const further: Signal[] = [];
    const found = findAll(view, 'code', strong, (match) => {
      further.push(...listed(view, match.index + match[0].length));
      return canonical(match);
    });
    const inContext = signInContext.test(view.text);
    const inText = findAll(view, 'code', weak, (match) =>
      inContext || resolveKey(index, `AADSTS${match[1]}`) ? canonical(match) : null,
    );
    return [...found, ...further, ...inText];
  },
};
