import { z } from 'zod';
import { translationLocale } from '../../load.ts';
import { dataSchemas } from '../../schemas.ts';
import type { Finding, Rule } from '../finding.ts';

/** The name of the schema a file has to fit; null for a file that has no place in `data/`. */
function schemaName(path: string): string | null {
  if (path.startsWith('errors/')) return translationLocale(path) ? 'error-translation' : 'error';
  const name = path.replace(/\.json$/, '');
  return name in dataSchemas ? name : null;
}

function pointerFinding(path: string, json: unknown, name: string): Finding[] {
  const expected = `${'../'.repeat(path.split('/').length - 1) || './'}schema/${name}.schema.json`;
  const pointer = (json as { $schema?: unknown } | null)?.$schema;
  if (pointer === expected) return [];
  return [
    {
      file: `data/${path}`,
      path: '$schema',
      problem: `The file names the schema ${JSON.stringify(pointer)}.`,
      mend: `Write "$schema": "${expected}", so that editors check it.`,
    },
  ];
}

export const schemaRule: Rule = {
  name: 'schema',
  description: 'Every file is JSON, names its schema and fits it.',
  check: ({ files }) =>
    files.flatMap(({ path, json, problem }): Finding[] => {
      const file = `data/${path}`;
      if (problem) return [{ file, path: '', problem: `Not JSON: ${problem}`, mend: 'Correct the syntax.' }];
      const name = schemaName(path);
      const schema = name === null ? undefined : dataSchemas[name];
      if (!name || !schema) {
        const names = Object.keys(dataSchemas).join(', ');
        return [
          { file, path: '', problem: 'No schema is known for this file.', mend: `Use one of: ${names}.` },
        ];
      }
      const issues = schema.safeParse(json).error?.issues ?? [];
      return [
        ...pointerFinding(path, json, name),
        ...issues.map((issue) => ({
          file,
          path: z.core.toDotPath(issue.path),
          problem: issue.message,
          mend: `See data/schema/${name}.schema.json for what belongs here.`,
        })),
      ];
    }),
};
