import { z } from 'zod';
import { dataSchemas } from './schemas.ts';

/** The JSON Schemas that editors check data files with, by file name; made from the Zod schemas. */
export function buildJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(dataSchemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
