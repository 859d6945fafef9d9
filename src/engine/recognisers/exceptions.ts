import type { Signal } from '../signal.ts';
import type { View } from '../view/view.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const java = /\bcom\.microsoft\.aad\.msal4j\.(Msal\w{3,60}Exception)\b/dg;
const android = /\bcom\.microsoft\.identity\.client\.exception\.(Msal\w{3,60}Exception)\b/dg;
const androidCode = /\berrorCode\s?[=:]\s?([a-z][a-z_]{3,60})\b/dg;
const azureIdentity =
  /\b((?:CredentialUnavailable|AuthenticationFailed|AuthenticationRequired|AggregateAuthentication)(?:Exception|Error))\b/dg;
const valueError = /\b(ValueError): /dg;

function typed(view: View, family: string, pattern: RegExp): Signal[] {
  return findAll(view, 'exception', pattern, ([, type]) => `${family}:${type}`);
}

/** Exception types of Java, Android, Python and azure-identity, which seldom print their codes. */
export const exceptions: Recogniser = {
  name: 'exceptions',
  find: (view) => [
    ...typed(view, 'msal-java', java),
    ...typed(view, 'msal-android', android),
    ...typed(view, 'azure-identity', azureIdentity),
    ...(/\bmsal\b/.test(view.text) ? typed(view, 'msal-python', valueError) : []),
    ...(/com\.microsoft\.identity\./.test(view.text)
      ? findAll(view, 'code', androidCode, ([, code]) => `msal-android:${code}`)
      : []),
  ],
};
