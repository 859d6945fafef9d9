import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCatalog } from '../../src/cli/catalog.ts';
import { lookup } from '../../src/engine/lookup.ts';
import { makeDataFolder } from '../catalog/data-folder.ts';
import { secondFactorMissing, secondFactorWanted } from '../catalog/entries.ts';

const wanted = 'errors/aadsts/50076.json';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'msal-errors-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A data folder with two entries and its built file, which is there already. */
async function makeBuilt() {
  const data = makeDataFolder({
    [wanted]: secondFactorWanted,
    'errors/aadsts/50079.json': secondFactorMissing,
  });
  const file = join(makeFolder(), 'cache', 'catalog.ndjson');
  await openCatalog(data, file);
  return { data, file };
}

async function idsOf(data: string, file: string): Promise<string[]> {
  const { index } = await openCatalog(data, file);
  return index.entries.map(({ id }) => id);
}

async function titleOf(data: string, file: string): Promise<string | undefined> {
  return (await openCatalog(data, file)).entry('AADSTS50076')?.title;
}

describe('the catalog is kept in a built file', () => {
  test('that answers as the data does', async () => {
    const { data, file } = await makeBuilt();
    const unkept = await openCatalog(data, join(file, 'nowhere'));
    const { index, templates, entry } = await openCatalog(data, file);
    expect({ index, templates }).toEqual({ index: unkept.index, templates: unkept.templates });
    for (const { id } of index.entries) expect(entry(id)).toEqual(unkept.entry(id));
  });

  test('from which it is read as long as nothing changes', async () => {
    const { data, file } = await makeBuilt();
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Multifactor', 'MULTIFACTOR'));
    utimesSync(file, atime, mtime);
    expect(await titleOf(data, file)).toBe('MULTIFACTOR authentication is required');
  });

  test('with nothing else beside it', async () => {
    const { file } = await makeBuilt();
    expect(readdirSync(dirname(file))).toEqual(['catalog.ndjson']);
  });
});

test('a spelling finds the entry that the engine finds, before and after the file is built', async () => {
  const file = join(makeFolder(), 'catalog.ndjson');
  const catalogs = [await openCatalog(undefined, file), await openCatalog(undefined, file)];
  const spellings = [
    'AADSTS50076',
    '50076',
    'UserStrongAuthClientAuthNRequired',
    'http:503',
    'no_account_error',
  ];
  for (const { index, entry } of catalogs) {
    const found = spellings.map((spelling) => lookup(index, spelling)?.entry.id);
    expect(found).not.toContain(undefined);
    expect(spellings.map((spelling) => entry(spelling)?.id)).toEqual(found);
    expect(index.entries.filter(({ id }) => entry(id)?.id !== id)).toEqual([]);
  }
});

describe('the built file is made anew', () => {
  test('after an edit', async () => {
    const { data, file } = await makeBuilt();
    writeFileSync(
      join(data, wanted),
      JSON.stringify({ ...secondFactorWanted, title: 'Now it is another one' }),
    );
    expect(await titleOf(data, file)).toBe('Now it is another one');
  });

  test('after an edit that leaves size and date as they were', async () => {
    const { data, file } = await makeBuilt();
    const path = join(data, wanted);
    const date = new Date('2026-01-01');
    utimesSync(path, date, date);
    await openCatalog(data, file);
    const { ctimeMs } = statSync(path);
    const edited = readFileSync(path, 'utf8').replace('Multifactor', 'Twofactors_');
    // The clock of a file system may be coarse.
    do {
      writeFileSync(path, edited);
      utimesSync(path, date, date);
    } while (statSync(path).ctimeMs === ctimeMs);
    expect(await titleOf(data, file)).toBe('Twofactors_ authentication is required');
  });

  test('after an addition', async () => {
    const { data, file } = await makeBuilt();
    const added = { ...secondFactorMissing, id: 'AADSTS50074' };
    writeFileSync(join(data, 'errors/aadsts/50074.json'), JSON.stringify(added));
    expect(await idsOf(data, file)).toEqual(['AADSTS50074', 'AADSTS50076', 'AADSTS50079']);
  });

  test('after a removal', async () => {
    const { data, file } = await makeBuilt();
    rmSync(join(data, 'errors/aadsts/50079.json'));
    expect(await idsOf(data, file)).toEqual(['AADSTS50076']);
  });

  test('after an edit of a table', async () => {
    const { data, file } = await makeBuilt();
    const table = join(data, 'handlings.json');
    writeFileSync(table, readFileSync(table, 'utf8').replace('"title": "', '"title": "Now: '));
    const { index } = await openCatalog(data, file);
    expect(index.handlings[0]?.title).toMatch(/^Now: /);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -10)],
    ['changed in one place', (text: string) => text.replace('A policy was added.', 'A_policy was added.')],
    ['emptied', () => ''],
    ['replaced', () => 'nothing\n'.repeat(1000)],
  ])('where it was %s', async (_, damage) => {
    const { data, file } = await makeBuilt();
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, damage(whole));
    const { entry } = await openCatalog(data, file);
    expect(entry('AADSTS50076')?.causes[0]?.text).toBe('A policy was added.');
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });
});

test('where no file can be written the answer comes from the data', async () => {
  const { data } = await makeBuilt();
  const plainFile = join(makeFolder(), 'no-folder');
  writeFileSync(plainFile, '');
  expect(await idsOf(data, join(plainFile, 'catalog.ndjson'))).toEqual(['AADSTS50076', 'AADSTS50079']);
});

test('a data file that breaks later is reported, whatever the built file holds', async () => {
  const { data, file } = await makeBuilt();
  writeFileSync(join(data, wanted), '{ "id": ');
  await expect(openCatalog(data, file)).rejects.toMatchObject({
    name: 'CatalogError',
    message: expect.stringMatching(/^data\/errors\/aadsts\/50076\.json: not JSON: /),
  });
});
