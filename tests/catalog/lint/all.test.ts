import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../src/catalog/lint/rules/all.ts';
import { input } from './input.ts';

test.each(rules)('the rule $name finds nothing in good data', (rule) => {
  expect(rule.check(input())).toEqual([]);
});

test('every rule has a name of its own and says what it is about', () => {
  const names = rules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(rules.filter(({ description }) => !/^[A-Z].+\.$/.test(description))).toEqual([]);
});

test('the data of this repository has no findings', () => {
  const main = join(import.meta.dirname, '../../../src/catalog/lint/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Data: \d+ files, \d+ rules, 0 findings\n$/);
  expect(status).toBe(0);
});
