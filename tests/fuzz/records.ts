import fc from 'fast-check';
import { knowledge } from '../engine/knowledge.ts';
import { filledMessage } from './pieces.ts';
import { guidOf } from './values.ts';

const { entries } = knowledge.index;

function codesOf(family: string): string[] {
  return entries.filter((entry) => entry.family === family && entry.kind === 'code').map(({ code }) => code);
}

/** A way in which programs report one error, whole and for itself. */
type Report = (code: string, message: string, seed: number) => string;

function idsOf(seed: number): string {
  return `Trace ID: ${guidOf(seed)} Correlation ID: ${guidOf(seed + 9)} Timestamp: 2026-11-20 09:14:07Z`;
}

const reports: { codes: string[]; report: Report }[] = [
  {
    codes: codesOf('aadsts'),
    report: (code, message, seed) => `${code}: ${message} ${idsOf(seed)}`,
  },
  {
    codes: codesOf('aadsts'),
    report: (code, message, seed) =>
      JSON.stringify({
        error: 'invalid_grant',
        error_description: `${code}: ${message}\r\n${idsOf(seed)}`,
        error_codes: [Number(code.slice(6))],
        correlation_id: guidOf(seed),
      }),
  },
  {
    codes: codesOf('aadsts'),
    report: (code, message) =>
      `Microsoft.Identity.Client.MsalUiRequiredException: ${code}: ${message}\n   at Contoso.Auth.Get()\n\tStatusCode: 400`,
  },
  {
    codes: codesOf('aadsts'),
    report: (code, message, seed) =>
      `Sign-in was refused\nRequest time: 2026-11-20 09:14:07Z\nCorrelation ID: ${guidOf(seed)}\n${code}\n${message}`,
  },
  {
    codes: codesOf('aadb2c'),
    report: (code, message, seed) => `${code}: ${message}\nCorrelation ID: ${guidOf(seed)}`,
  },
  {
    codes: codesOf('msal-browser'),
    report: (code, message) => `BrowserAuthError: ${code}: ${message}\n    at l (main.js:1:2)`,
  },
  {
    codes: codesOf('msal-dotnet').filter((code) => /^[a-z_]+$/.test(code)),
    report: (code, message) =>
      `MSAL.NetCore.4.61.0.0.MsalClientException:\n\tErrorCode: ${code}\nMicrosoft.Identity.Client.MsalClientException: ${message}`,
  },
  {
    codes: codesOf('wam'),
    report: (code, message) => `WAM_provider_error_${code}: ${message}`,
  },
];

/** The report of one error, such as stands between two blank lines of a log. */
export const record: fc.Arbitrary<string> = fc
  .constantFrom(...reports.filter(({ codes }) => codes.length > 0))
  .chain(({ codes, report }) =>
    fc.tuple(fc.constantFrom(...codes), filledMessage, fc.nat()).map((parts) => report(...parts)),
  );

/** Lines that say nothing of a sign-in: no label, no level, no word of a message. */
export const noiseLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('zqbeat ', 'zqfoo.zqbar(zqbaz:', 'zq zqq ', '-----', 'zqq=', '}'), fc.nat(99_999))
  .map(([beginning, number]) => `${beginning}${number}`);
