import { oncePer } from '../../catalog/once.ts';
import { eachMatch } from '../each-match.ts';
import { apart, type Place, replacePlaces } from '../places.ts';
import type { Signal } from '../signal.ts';
import type { View } from '../view/view.ts';
import { type Recogniser, signal } from './recogniser.ts';

/** Three or five parts of base64url, the first a JSON object (RFC 7519, section 3; RFC 7516, section 3). */
const jwt = /(?<![\w.-])(eyJ[\w-]{10,4000}\.[\w-]{2,12000}(?:\.[\w-]{0,12000}){0,3})/dg;
/** Codes and refresh tokens of Entra begin with a version and a letter. */
const opaque = /(?<![\w.-])([01]\.A[\w-]{3,400}(?:\.[\w-]{20,4000}){1,3})/dg;
const bearer = /\bBearer\s{1,3}((?!eyJ)[\w.~+/!*$-]{20,8000}={0,2})/dg;
const labelledToken =
  /\b(?:refresh_token|access_token|id_token|device_code|auth(?:orization)?_code|x-ms-refreshtokencredential|ESTSAUTH(?:PERSISTENT|LIGHT)?)["']?\s{0,3}[=:]\s{0,3}["']?((?!<|\*)[\w.~+/%!*$-]{16,8000}={0,2})/dgi;
const redirectCode = /[?&#]code=((?!<|\*)[\w.~!*$-]{16,4000})/dg;
const postedCode = /(?<!\w)code["']?: ?["']((?!<|\*)[\w.~!*$-]{40,4000})/dg;
/** What ASP.NET Core encrypts for itself: its sign-in cookie and its `state` begin so. */
const protectedByApp = /(?<![\w-])(CfDJ8[\w-]{30,8000})/dg;

/** What Entra issues as a client secret: `Q~` in the fourth and fifth place (public secret scanners know it so). */
const clientSecret = /(?<![\w.~-])([\w.~-]{3}\dQ~[\w.~-]{31,34})(?![\w~-]|\.\w)/dg;
const labelledSecret =
  /(?<![a-z0-9])(?:client[_-]?secret|client_assertion|password|passwd|pwd|assertion|code_verifier|AZURE_CLIENT_SECRET|AccountKey|SharedAccessKey|IDENTITY_HEADER)["']?\s{0,3}[=:]\s{0,3}["']?((?!<|\*|\$|%|eyJ|[\w-]{1,30}["']\s{0,3}[=:])[^\s"'&,;<>{}()]{8,4000})/dgi;
const quotedSecret =
  /(?<![a-z0-9])(?:client[_-]?secret|password|passwd|pwd)["']?\s{0,3}[=:]\s{0,3}(?:"((?!<|\*|\$|%|eyJ)[^"\n]{4,400})"|'((?!<|\*|\$|%|eyJ)[^'\n]{4,400})')/dgi;
/** As it is handed to a command: `az login -p …`, `--client-secret …`. */
const givenSecret = /(?<![\w-])--(?:client-secret|password|secret)[= ]["']?((?!<|\*|\$|%|-)[^\s"']{6,400})/dg;
const basic = /\bAuthorization["']?\s{0,3}[:=]\s{0,3}["']?Basic\s{1,3}([A-Za-z0-9+/_-]{8,4000}={0,2})/dgi;
const inAddress = /:\/\/[^\s/:@"'<>]{1,64}:((?!<|\*)[^\s/@"'<>]{3,128})@/dg;
const signature = /[?&]sig=((?!<)[\w%+/-]{20,200}={0,2})/dg;
/** Each line of it may have the furniture of a log before it. */
const wholePrivateKey =
  /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----((?:-{0,4}[^-]){20,10000})-----END/dg;
const privateKey =
  /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----((?:\s{0,4}[A-Za-z0-9+/=,:]|-(?!-)){20,10000})/dg;

/** Words that stand where a secret does in documentation, in texts that were redacted before, and in messages. */
const noSecret =
  /^(?:redacted|removed|hidden|required|incorrect|expired|invalid|undefined|provided|xxx|placeholder|null|none|true|false|your|AADSTS|AADB2C|(?:client-)?(?:correlation|request|trace)(?:[_-]?id)?\b)/i;

/** What is shown of a value that must not be: its beginning, where it tells the kind, and its length. */
function masked(value: string): string {
  return `${value.startsWith('eyJ') ? 'eyJ' : ''}… (${value.length})`;
}

interface Leak extends Place {
  kind: 'token' | 'secret';
}

const patterns: { kind: Leak['kind']; pattern: RegExp }[] = [
  ...[jwt, opaque, bearer, labelledToken, redirectCode, postedCode, protectedByApp].map((pattern) => ({
    kind: 'token' as const,
    pattern,
  })),
  ...[
    clientSecret,
    labelledSecret,
    quotedSecret,
    givenSecret,
    basic,
    inAddress,
    signature,
    privateKey,
    wholePrivateKey,
  ].map((pattern) => ({
    kind: 'secret' as const,
    pattern,
  })),
];

/** Where tokens and secrets stand in a view's text. */
const placesOf = oncePer(({ text }: View): Leak[] => {
  const places: Leak[] = [];
  for (const { kind, pattern } of patterns) {
    eachMatch(text, pattern, ({ indices }) => {
      const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0];
      if (start < end && !noSecret.test(text.slice(start, end))) places.push({ kind, start, end });
    });
  }
  return places;
});

/** Tokens, codes and secrets, whose values the engine never hands on. */
export const secrets = {
  name: 'secrets',
  find: (view: View): Signal[] =>
    placesOf(view).map(({ kind, start, end }) =>
      signal(view, kind, masked(view.text.slice(start, end)), start, end),
    ),
} satisfies Recogniser;

/** The same view with an asterisk for each character of a token or secret. */
export function hideSecrets(view: View): View {
  const places = apart(placesOf(view));
  if (places.length === 0) return view;
  return { ...view, text: replacePlaces(view.text, places, ({ start, end }) => '*'.repeat(end - start)) };
}
