import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factPath } from '../../src/engine/fact-links.ts';
import { factKey, factRows } from '../../src/engine/fact-rows.ts';
import { explain, knowledge } from './knowledge.ts';

const path = (kind: Parameters<typeof factPath>[0]['kind'], value: string, library: string | null = null) =>
  factPath({ kind, value }, library, knowledge.index);

describe('a fact leads to the page that says what it is for', () => {
  test.each([
    ['code', 'AADSTS50076', 'errors/aadsts/50076'],
    ['oauth-error', 'invalid_grant', 'errors/oauth/invalid_grant'],
    ['suberror', 'basic_action', 'errors/suberror/basic_action'],
    [
      'exception',
      'Microsoft.Identity.Client.MsalUiRequiredException',
      'errors/msal-dotnet/msaluirequiredexception',
    ],
    ['http-status', '429', 'errors/http/429'],
    ['correlation-id', 'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7', 'guides/sign-in-logs'],
    ['flow', 'on-behalf-of', 'samples/on-behalf-of'],
  ] as const)('%s', (kind, value, expected) => expect(path(kind, value)).toBe(expected));

  test('a library to the guide of its language', () => {
    expect(path('library', 'msal-dotnet 4.87', 'msal-dotnet')).toBe('guides/dotnet');
  });

  test('what has no page leads nowhere', () => {
    expect(path('user', 'megan@contoso.example')).toBeNull();
    expect(path('oauth-error', 'no_such_error')).toBeNull();
    expect(path('library', 'x', 'x')).toBeNull();
  });

  test('no value of a paste becomes a part of an address', () => {
    for (const row of factRows(
      explain("AADSTS50011 'https://a.example/?x=1' Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7"),
    )) {
      const found = factPath(row, null, knowledge.index);
      if (row.kind !== 'code') expect(found ?? '').not.toContain(row.value);
    }
  });

  test('every guide and sample named here is there', () => {
    const root = join(import.meta.dirname, '../..');
    const guides = readdirSync(join(root, 'content/docs/guides')).map(
      (file) => `guides/${file.replace('.mdx', '')}`,
    );
    const samples = readdirSync(join(root, 'data/samples')).map((name) => `samples/${name}`);
    const rows = [
      ...['classification', 'retry-after', 'broker-tag', 'scope', 'correlation-id', 'trace-id', 'claims'].map(
        (kind) => path(kind as 'scope', 'x'),
      ),
      ...['dotnet', 'browser', 'common', 'react', 'node', 'python', 'java', 'objc', 'android', 'go'].map(
        (name) => path('library', 'x', `msal-${name}`),
      ),
      ...['on-behalf-of', 'client-credentials', 'managed-identity', 'device-code'].map((flow) =>
        path('flow', flow),
      ),
    ];
    for (const row of rows) expect([...guides, ...samples]).toContain(row);
  });
});

test('a mark in the text and its row in the list have one key', () => {
  const diagnosis = explain(
    'MSAL.NetCore.4.87.0.0.MsalUiRequiredException: aadsts50076: x. Correlation ID: FB3D2015-bc17-4bb9-bb85-30c5cf1aaaa7 scope=User.Read+openid',
  );
  const marks = new Set(diagnosis.signals.map(factKey));
  const rows = factRows(diagnosis);
  expect(rows.map(({ kind }) => kind)).toContain('library');
  for (const row of rows) expect(marks).toContain(factKey(row));
});
