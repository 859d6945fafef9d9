import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeDataFolder } from '../catalog/data-folder.ts';
import { secondFactorWanted } from '../catalog/entries.ts';
import { msalErrors } from './command.ts';

const root = join(import.meta.dirname, '../..');

/** A copy of the command with one entry, or with the given data files; gone when the test ends. */
function install(
  files: Record<string, unknown> = { 'errors/aadsts/50076.json': secondFactorWanted },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'msal-errors-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ['package.json', 'src/catalog', 'src/cli', 'src/engine', 'src/i18n']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  symlinkSync(makeDataFolder({ 'schema/error.schema.json': {}, ...files }), join(folder, 'data'), 'junction');
  return folder;
}

function run(folder: string, args: string[], input = '', options: string[] = []) {
  return msalErrors(args, input, [...options, join(folder, 'src/cli/msal-errors.mjs')]);
}

/** Makes Node print the address of every module that it loads. */
const listModules = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      process.stderr.write(url + '\\n');
      return next(url, context);
    },
  });
`)}`;

function modulesOf(folder: string, args: string[], input = ''): string {
  return run(folder, args, input, ['--import', listModules]).stderr;
}

describe('the first command keeps what it made, and later ones load little', () => {
  test.each([
    [['lookup', '50076'], /zod|fuse|catalog\/(?:load|read|samples|schema)/],
    [['search', 'authentication'], /zod|catalog\/(?:load|read|samples|schema)/],
    [['explain'], /zod|catalog\/(?:load|read|samples|schema)/],
  ])('%j', (args, heavy) => {
    const folder = install();
    expect(modulesOf(folder, args, 'AADSTS50076')).toMatch(/zod/);
    expect(existsSync(join(folder, '.cache/catalog.ndjson'))).toBe(true);
    expect(existsSync(join(folder, '.cache/node'))).toBe(true);
    const later = modulesOf(folder, args, 'AADSTS50076');
    expect(later).toMatch(/cli\/main\.ts/);
    expect(later).not.toMatch(heavy);
  });
});

test('where nothing can be kept, as in a read-only folder, the command answers all the same', () => {
  const folder = install();
  writeFileSync(join(folder, '.cache'), '');
  const { code, stdout, stderr } = run(folder, ['lookup', '50076']);
  expect(stdout).toMatch(/^AADSTS50076 {2}UserStrongAuthClientAuthNRequired\n/);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('a data file that cannot be used ends the command with 2, and says which and why', () => {
  const folder = install({ 'errors/aadsts/50076.json': { ...secondFactorWanted, sumary: 'Short.' } });
  const { code, stdout, stderr } = run(folder, ['lookup', '50076']);
  expect(stderr).toMatch(/^data\/errors\/aadsts\/50076\.json:\n/);
  expect(stderr).toContain('"sumary"');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('without the launcher the command answers the same', () => {
  const folder = install();
  const direct = msalErrors(['lookup', '50076'], '', [join(folder, 'src/cli/main.ts')]);
  expect(direct).toEqual(run(folder, ['lookup', '50076']));
  expect(direct.code).toBe(0);
});

describe('a Node that runs no TypeScript', () => {
  const asOlderNode = ['--no-experimental-strip-types'];

  test("leaves the command to the project's own", () => {
    const folder = install();
    expect(run(folder, ['lookup', '50076'], '', asOlderNode)).toEqual(run(folder, ['lookup', '50076']));
    expect(run(folder, ['explain'], 'nothing of ours', asOlderNode).code).toBe(1);
  });

  test('says how to get it where it is not installed', () => {
    const folder = install();
    unlinkSync(join(folder, 'node_modules'));
    const { code, stdout, stderr } = run(folder, ['lookup', '50076'], '', asOlderNode);
    expect(stderr).toMatch(/^Node v[\d.]+ runs no TypeScript: run "npm ci" in .* first\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
