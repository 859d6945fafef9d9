import { createTriage, type TriageReport } from '../../../src/engine/triage/triage.ts';
import { knowledge } from '../knowledge.ts';
import { guid } from './pieces.ts';

const now = Date.parse('2026-12-01T00:00:00Z');

/** The report of a log that comes in pieces. */
export function triage(...pieces: string[]): TriageReport {
  const counting = createTriage(knowledge, now);
  for (const piece of pieces) counting.push(piece);
  return counting.end();
}

/** What the bars of a histogram sum up to. */
export const sum = (counts: number[] | null = []) =>
  (counts ?? []).reduce((total, count) => total + count, 0);
/** How often each error was counted. */
export const counts = ({ codes }: TriageReport) =>
  Object.fromEntries(codes.map(({ id, count }) => [id, count]));

/** The ids that support asks for, other ones for each number. */
export const ids = (number: number) => `Trace ID: ${guid(number + 900)} Correlation ID: ${guid(number)}`;
/** Seconds of a time, with two digits. */
export const second = (number: number) => String(number % 60).padStart(2, '0');

/** Two errors and one, with noise between them, in each form of a log; each with the same times. */
export const log = (line: (time: number, text: string) => string, number = 0) =>
  [
    line(1, 'INFO served'),
    line(7, `ERROR AADSTS50076: one ${ids(number + 1)}`),
    line(8, 'INFO served'),
    line(9, `ERROR AADSTS50076: two ${ids(number + 2)}`),
    line(31, `ERROR AADSTS50034: three ${ids(number + 3)}`),
    line(59, 'INFO served'),
  ].join('\n');

/** A line with its time in ISO 8601. */
export const iso = (time: number, text: string) => `2026-11-20T09:14:${second(time)}.000Z ${text}`;
/** The same log with times in each of the forms. */
export const stampedLogs: [string, string][] = [
  ['ISO 8601', log(iso)],
  ['ISO 8601 with a space', log((time, text) => `2026-11-20 09:14:${second(time)} ${text}`)],
  ['Java, with a comma', log((time, text) => `2026-11-20 09:14:${second(time)},000 [main] ${text}`)],
  ['Serilog, with a zone', log((time, text) => `2026-11-20 11:14:${second(time)}.000 +02:00 [ERR] ${text}`)],
  ['slashes', log((time, text) => `2026/11/20 09:14:${second(time)} ${text}`)],
  [
    'an access log',
    log((time, text) => `203.0.113.9 - - [20/Nov/2026:09:14:${second(time)} +0000] "${text}"`),
  ],
  [
    'MSAL.js',
    log((time, text) => `[Fri, 20 Nov 2026 09:14:${second(time)} GMT] : @azure/msal-browser@5.0.0 : ${text}`),
  ],
  ['the American way', log((time, text) => `11/20/2026, 9:14:${second(time)} AM ${text}`)],
  ['syslog', log((time, text) => `Nov 20 09:14:${second(time)} web-1 app[812]: ${text}`)],
  ['klog', log((time, text) => `E1120 09:14:${second(time)}.000000 1 auth.go:12] ${text}`)],
  ['a container', log((time, text) => `web-1  | 2026-11-20T09:14:${second(time)}Z ${text}`)],
  [
    'JSON for each line',
    log((time, text) =>
      JSON.stringify({ level: 'x', time: `2026-11-20T09:14:${second(time)}Z`, message: text }),
    ),
  ],
];

/** Rows of a sign-in log, a success among them. */
export const rows = [50076, 0, 50126, 50076].map((code, at) => ({
  createdDateTime: `2026-11-20T09:1${at}:00Z`,
  correlationId: guid(at),
  userPrincipalName: 'megan@contoso.com',
  appliedConditionalAccessPolicies: [{ id: guid(at), displayName: 'a "quoted" {name' }],
  status: { errorCode: code, failureReason: 'x, y' },
}));
/** The same as Log Analytics has them. */
export const flat = rows.map(({ createdDateTime, correlationId, status }) => ({
  TimeGenerated: createdDateTime,
  ResultType: String(status.errorCode),
  CorrelationId: correlationId,
}));
/** The same rows as an export, their last column with quotes and line breaks. */
export const table = (delimiter: string) =>
  ['createdDateTime', 'ResultType', 'CorrelationId', 'ResultDescription'].join(delimiter) +
  rows
    .map(({ createdDateTime, correlationId, status }) =>
      [`\n${createdDateTime}`, status.errorCode, correlationId, `"a, ""b""\nand ${status.errorCode}"`].join(
        delimiter,
      ),
    )
    .join('');

/** The same rows in each of the forms. */
export const exports: [string, string][] = [
  ['a JSON list', JSON.stringify(rows)],
  ['a JSON list with indents', JSON.stringify(rows, null, 2)],
  ['an answer of Microsoft Graph', JSON.stringify({ '@odata.context': 'x', value: rows })],
  [
    'an answer of Microsoft Graph with indents',
    JSON.stringify({ '@odata.context': 'x', value: rows }, null, 4),
  ],
  ['records of Event Hubs', JSON.stringify({ records: flat })],
  ['JSON for each line', rows.map((row) => JSON.stringify(row)).join('\n')],
  ['JSON for each line, from Log Analytics', flat.map((row) => JSON.stringify(row)).join('\n')],
  ['CSV', table(',')],
  ['TSV', table('\t')],
];
