import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildJsonSchemas } from '../../src/catalog/json-schemas.ts';
import { dataFolder } from '../../src/catalog/read.ts';

const folder = join(dataFolder, 'schema');
const mend = 'data/schema is stale: run `npm run schema`';

test('data/schema holds one file for each schema and no other', () => {
  expect(readdirSync(folder).sort(), mend).toEqual([...buildJsonSchemas().keys()].sort());
});

test.each([...buildJsonSchemas()])('data/schema/%s is what the code gives', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8'), mend).toBe(text);
});

test('the schema of an entry lets editors check ids and explain fields', () => {
  const schema = JSON.parse(buildJsonSchemas().get('error.schema.json') ?? '');
  expect(schema.properties.actor).toEqual({
    anyOf: [
      { type: 'string', enum: ['user', 'developer', 'tenant-admin', 'identity-provider', 'microsoft'] },
      { type: 'null' },
    ],
    default: null,
    description: 'Who must act; a listed entry may leave it open.',
  });
  expect(schema.required).toContain('id');
  expect(schema.required).not.toContain('causes');
});
