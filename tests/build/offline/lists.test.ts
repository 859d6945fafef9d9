import { expect, test } from 'vitest';
import { integrity, nameBuild } from '../../../src/offline/build/hash.ts';
import { addressOf, listRevisions, shellEntries } from '../../../src/offline/build/lists.ts';
import { buildMeta, cachesOf, readCacheName } from '../../../src/offline/shared/protocol.ts';

const hash = integrity('a');

test('the same files name the same build, in whatever order they are read', () => {
  expect(
    nameBuild([
      ['a', '1'],
      ['b', '2'],
    ]),
  ).toBe(
    nameBuild([
      ['b', '2'],
      ['a', '1'],
    ]),
  );
  expect(
    nameBuild([
      ['a', '1'],
      ['b', '2'],
    ]),
  ).not.toBe(
    nameBuild([
      ['a', '2'],
      ['b', '1'],
    ]),
  );
});

test('pages are asked for by their folder', () => {
  expect(['index.html', 'ko/index.html', 'api/v1/codes.json'].map(addressOf)).toEqual([
    '',
    'ko/',
    'api/v1/codes.json',
  ]);
});

test('a file whose name holds its hash needs no revision, every file its integrity', () => {
  const sizes = { integrity: hash, bytes: 1, gzip: 1 };
  const files = ['_astro/a.c7da0FgV.js', 'index.html'].map((path) => ({ path, ...sizes }));
  expect(shellEntries('/repo/', files)).toEqual([
    { url: '/repo/_astro/a.c7da0FgV.js', revision: null, integrity: hash },
    { url: '/repo/', revision: 'ypeBEsob', integrity: hash },
  ]);
});

test('the hashes of data are listed by folder', () => {
  const files = [
    { path: 'api/v1/errors/aadsts/50076.json', role: 'data', integrity: hash },
    { path: 'api/v1/titles/ko.json', role: 'localised', integrity: hash },
    { path: 'index.html', role: 'shell', integrity: hash },
  ] as const;
  expect(listRevisions([...files])).toEqual({
    'api/v1/errors/aadsts/': { '50076.json': 'ypeBEsob' },
    'api/v1/titles/': { 'ko.json': 'ypeBEsob' },
  });
});

test('caches tell the sites of one origin and the builds of one site apart', () => {
  const root = cachesOf('/');
  const project = cachesOf('/project/');
  expect(readCacheName('/project/', project.kept('b1'))).toEqual({ build: 'b1', kind: 'kept' });
  expect(readCacheName('/', project.kept('b1'))).toBeNull();
  expect(readCacheName('/project/', root.kept('b1'))).toBeNull();
  expect(readCacheName('/project/', project.shell)).toBeNull();
});

test('a page names its build as the worker looks for it', () => {
  expect(buildMeta('b1')).toBe('name="build" content="b1"');
});
