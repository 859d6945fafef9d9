import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildJsonSchemas } from './json-schemas.ts';
import { dataFolder } from './read.ts';

const folder = join(dataFolder, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of buildJsonSchemas()) writeFileSync(join(folder, name), text);
