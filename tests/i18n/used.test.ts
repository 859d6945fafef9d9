import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from './locales.ts';

const folder = join(import.meta.dirname, '../../src');

/** Every word of the sources; names like `identity-provider` count as one. */
const used = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|astro)$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/[\w-]+/g) ?? []),
);

test('every text in English is used: some source names the last part of its key', () => {
  const dead = english.map(({ key }) => key).filter((key) => !used.has(key.split('.').at(-1) ?? key));
  expect(dead).toEqual([]);
});
