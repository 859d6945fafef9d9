import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { buildImages } from '../../src/social/build.ts';
import { drawCard, layOutCard, textWidth } from '../../src/social/card.ts';
import { allCards } from '../../src/social/cards.ts';
import { pageEntry } from '../../src/social/page-entry.ts';
import { rasterise } from '../../src/social/render.ts';
import { commonImage, entryImage, imageSize, pageOf } from '../../src/social/size.ts';
import { widthOf } from '../../src/social/text.ts';
import { token } from '../../src/social/tokens.ts';

const cards = allCards();

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'msal-errors-social-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test('no line of any picture is wider than its place, and none runs into the foot', () => {
  const wide: string[] = [];
  for (const [path, card] of cards) {
    const { code, title } = layOutCard(card);
    const lines = [code, title].flatMap((laid) => laid?.lines.map((line) => widthOf(line, laid.style)) ?? []);
    const tall =
      (code ? code.lines.length * code.style.size * 1.12 : 0) + title.lines.length * title.style.size * 1.2;
    if (Math.max(...lines) > textWidth || tall > 350 || title.lines.length > 3) wide.push(path);
  }
  expect(cards.size).toBeGreaterThan(2900);
  expect(wide).toEqual([]);
});

test('lines keep all of the text, and backticks are left out', () => {
  const card = cards.get(entryImage('errors/aadsts/50011'));
  expect(card).toMatchObject({ code: 'AADSTS50011', actor: { id: 'developer' } });
  const laid = card && layOutCard(card);
  expect(laid?.title.lines.join(' ')).toBe(card?.title);
  expect([...cards.values()].filter(({ title }) => title.includes('`'))).toEqual([]);
});

test('every picture is of the size that its page says, on the ground of the light theme', async () => {
  for (const path of [commonImage, entryImage('errors/aadsts/50011'), entryImage('errors/http/429')]) {
    const card = cards.get(path);
    if (!card) throw new Error(`No picture ${path}.`);
    const image = sharp(await rasterise(drawCard(card)));
    expect(await image.metadata()).toMatchObject({ format: 'png', ...imageSize });
    const { data } = await image.raw().toBuffer({ resolveWithObject: true });
    expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(token('bg'));
    expect(new Set(data).size, 'colours').toBeGreaterThan(20);
  }
});

test('characters that the fonts lack do not break a picture', () => {
  const card = { code: 'X', title: 'Ж 重定向 é ő', family: '', actor: null, name: null };
  expect(drawCard(card)).toContain('<svg');
});

test('a second build takes its pictures from the cache, the same bytes', async () => {
  const [cache, first, second] = [folder(), folder(), folder()];
  const few = new Map([...cards].slice(0, 4));
  expect(await buildImages(few, first, cache)).toEqual({ made: 4, all: 4 });
  expect(await buildImages(few, second, cache, 2)).toEqual({ made: 0, all: 4 });
  const files = (at: string) => readdirSync(join(at, 'social'), { recursive: true, encoding: 'utf8' });
  expect(files(second)).toEqual(files(first));
  for (const path of few.keys())
    expect(readFileSync(join(second, path))).toEqual(readFileSync(join(first, path)));
});

test('a picture knows its page, so that a site with fewer pages draws fewer pictures', () => {
  expect(pageOf(entryImage('errors/aadsts/50011'))).toBe('errors/aadsts/50011');
  expect(pageOf(commonImage)).toBe('');
});

test('a page knows its entry below any base and in any locale', () => {
  const entries = [{ path: 'errors/aadsts/50011' }];
  for (const [pathname, base] of [
    ['/errors/aadsts/50011/', '/'],
    ['/ko/errors/aadsts/50011/', '/'],
    ['/repo/zh-cn/errors/aadsts/50011/', '/repo'],
    ['/repo/errors/aadsts/50011', '/repo/'],
  ] as const) {
    expect(pageEntry(pathname, base, entries), pathname).toBe(entries[0]);
  }
  expect(pageEntry('/errors/aadsts/', '/', entries)).toBeNull();
  expect(pageEntry('/', '/', entries)).toBeNull();
});
