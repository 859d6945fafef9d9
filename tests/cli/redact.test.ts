import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { msalErrors, temporaryFile } from './command.ts';

const text = `AADSTS50034: The user account megan@contoso.com does not exist in the contoso.com directory.
Trace ID: 9dc3f486-e347-4fe3-9a1b-b3496507ee00
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z
client_secret=abc8Q~defghijklmnopqrstuvwxyz0123456789 from 203.0.113.9
`;
const redacted = `AADSTS50034: The user account <user-1> does not exist in the <tenant-1> directory.
Trace ID: 9dc3f486-e347-4fe3-9a1b-b3496507ee00
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z
client_secret=<secret-1> from <ip-1>
`;

test.each([[['redact']], [['redact', '-']]])(
  '%j prints standard input without people, tenants and secrets',
  (args) => {
    expect(msalErrors(args, text)).toEqual({ code: 0, stdout: redacted, stderr: '' });
  },
);

test('redact reads a file', () => {
  expect(msalErrors(['redact', temporaryFile('error.log', text)]).stdout).toBe(redacted);
});

test('redact reads what PowerShell writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'msal-errors-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'error.log'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect(msalErrors(['redact', join(folder, 'error.log')]).stdout).toBe(redacted);
});

test('what redact prints it prints again as it is', () => {
  expect(msalErrors(['redact'], redacted).stdout).toBe(redacted);
});

test('a text in which nothing has to be replaced stays as it is, with its line ends', () => {
  const plain = 'AADSTS50076\r\n\r\nCorrelation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7\r\n';
  expect(msalErrors(['redact'], plain).stdout).toBe(plain);
});

test('redact ends with 0, also where the text is empty or holds no error', () => {
  expect(msalErrors(['redact'], '')).toMatchObject({ code: 0, stderr: '' });
  expect(msalErrors(['redact'], 'nothing of ours')).toEqual({
    code: 0,
    stdout: 'nothing of ours\n',
    stderr: '',
  });
});

test.each([
  [['redact', 'one.log', 'two.log'], 'Name one file, or none to read standard input.'],
  [['redact', 'no-such-file.log'], 'no-such-file.log cannot be read: ENOENT'],
  [['redact', '--json'], "Unknown option '--json'"],
])('%j is wrong usage', (args, problem) => {
  const { code, stdout, stderr } = msalErrors(args);
  expect(stderr.slice(0, problem.length)).toBe(problem);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
