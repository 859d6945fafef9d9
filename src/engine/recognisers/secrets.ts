import type { Signal, SignalKind } from '../signal.ts';
import type { View } from '../view/view.ts';
import { findAll, type Recogniser } from './recogniser.ts';

/** Three or five parts of base64url, the first a JSON object (RFC 7519, section 3; RFC 7516, section 3). */
const jwt = /(?<![\w.-])(eyJ[\w-]{10,4000}\.[\w-]{2,12000}(?:\.[\w-]{0,12000}){0,3})/dg;
/** Codes and refresh tokens of Entra begin with a version and a letter. */
const opaque = /(?<![\w.-])([01]\.A[\w-]{3,400}(?:\.[\w-]{20,4000}){1,3})/dg;
const bearer = /\bBearer\s{1,3}((?!eyJ)[\w.~+/-]{20,8000}={0,2})/dg;
const labelledToken =
  /\b(?:refresh_token|access_token|id_token|device_code|auth(?:orization)?_code|x-ms-refreshtokencredential|ESTSAUTH(?:PERSISTENT|LIGHT)?)["']?\s{0,3}[=:]\s{0,3}["']?((?!<)[\w.~+/%-]{16,8000}={0,2})/dgi;
const redirectCode = /[?&#]code=((?!<)[\w.~-]{16,4000})/dg;
const postedCode = /(?<!\w)code["']?: ?["']((?!<)[\w.~-]{40,4000})/dg;

/** What Entra issues as a client secret: `Q~` in the fourth and fifth place (public secret scanners know it so). */
const clientSecret = /(?<![\w.~-])([\w.~-]{3}\dQ~[\w.~-]{31,34})(?![\w.~-])/dg;
const labelledSecret =
  /\b(?:client[_-]?secret|client_assertion|password|passwd|pwd|assertion|code_verifier|AZURE_CLIENT_SECRET|AccountKey|SharedAccessKey|IDENTITY_HEADER)["']?\s{0,3}[=:]\s{0,3}["']?((?!<|\*|\$|%|eyJ)[^\s"'&,;<>{}()]{8,4000})/dgi;
const signature = /[?&]sig=((?!<)[\w%+/-]{20,200}={0,2})/dg;
const privateKey = /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----([\sA-Za-z0-9+/=]{20,10000})/dg;

/** Words that stand where a secret does in documentation and in texts that were redacted before. */
const noSecret =
  /^(?:redacted|removed|hidden|required|incorrect|expired|invalid|undefined|provided|xxx|placeholder|your)/i;

/** What is shown of a value that must not be: its beginning, where it tells the kind, and its length. */
function masked(value: string): string {
  return `${value.startsWith('eyJ') ? 'eyJ' : ''}… (${value.length})`;
}

function find(view: View, kind: SignalKind, patterns: RegExp[]): Signal[] {
  return patterns.flatMap((pattern) =>
    findAll(view, kind, pattern, ([, value]) => (!value || noSecret.test(value) ? null : masked(value))),
  );
}

/** Tokens, codes and secrets, whose values the engine never hands on. */
export const secrets = {
  name: 'secrets',
  find: (view: View): Signal[] => [
    ...find(view, 'token', [jwt, opaque, bearer, labelledToken, redirectCode, postedCode]),
    ...find(view, 'secret', [clientSecret, labelledSecret, signature, privateKey]),
  ],
} satisfies Recogniser;
