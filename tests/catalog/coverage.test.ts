import { expect, test } from 'vitest';
import { measureCoverage } from '../../src/catalog/coverage.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { entry } from './entries.ts';

test('entries are counted by depth, family, month and source', () => {
  const entries = [
    entry({ id: 'AADSTS1001' }),
    entry({ id: 'AADSTS1002', depth: 'listed', checked: '2026-10' }),
    entry({ id: 'msal-go:x', depth: 'brief', sources: ['msal-go-source', 'entra-docs'] }),
  ];
  expect(measureCoverage(entries)).toEqual({
    all: { full: 1, brief: 1, listed: 1, all: 3 },
    families: [
      { family: 'aadsts', counts: { full: 1, brief: 0, listed: 1, all: 2 } },
      { family: 'msal-go', counts: { full: 0, brief: 1, listed: 0, all: 1 } },
    ],
    checked: [
      { month: '2026-11', count: 2 },
      { month: '2026-10', count: 1 },
    ],
    sources: [
      { id: 'entra-docs', count: 3 },
      { id: 'msal-go-source', count: 1 },
    ],
  });
});

test('the catalog explains at least 200 errors in full and lists at most 35 percent', () => {
  const { all } = measureCoverage(loadCatalog().entries);
  expect(all.full).toBeGreaterThanOrEqual(200);
  expect(all.listed / all.all).toBeLessThanOrEqual(0.35);
});
