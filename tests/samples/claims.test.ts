import { describe, expect, test } from 'vitest';
import { samples } from './samples.ts';

/** How each SDK takes claims with a request. */
const passes: Record<string, RegExp> = {
  csharp: /\.WithClaims\(claims\)/,
  javascript: /\{ scopes, account, claims \}/,
  node: /\{ scopes, account, claims \}/,
  python: /claims_challenge=claims/,
  java: /\.claimsChallenge\(claims\)/,
  swift: /\.claimsRequest = claims/,
  objc: /\.claimsRequest = claims/,
  kotlin: /\.withClaims\(claims/,
  go: /WithClaims\(claims\)/,
};

const challenged = samples.filter(({ situation }) => situation === 'call-api-with-claims');

describe('a claims challenge of an API is answered', () => {
  test.each(challenged)('$file passes the claims on', ({ language, code }) => {
    expect(code).toMatch(passes[language] ?? /$^/);
  });

  test.each(challenged)('$file reads them only from a refusal of the token', ({ code }) => {
    expect(code).toMatch(/insufficient_claims|GetClaimChallengeFromResponseHeaders/);
    expect(code).toMatch(/401|Unauthorized/);
  });
});
