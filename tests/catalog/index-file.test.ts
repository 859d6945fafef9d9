import { expect, test } from 'vitest';
import { buildIndex } from '../../src/catalog/build-index.ts';
import { packIndex, unpackIndex } from '../../src/catalog/index-file.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

const index = buildIndex(loadCatalog());

test('an index comes back from its file as it was', () => {
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index);
});

test('the file says nothing that follows from the id, and no empty fields', () => {
  const packed = packIndex(index).entries.find(({ id }) => id === 'AADSTS1400011');
  expect(packed).toEqual({
    id: 'AADSTS1400011',
    depth: 'listed',
    title: expect.any(String),
    category: expect.any(String),
  });
});
