import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markColours, markPath } from '../../src/components/mark.ts';

const root = new URL('../../', import.meta.url);

test('the icon of the tab is the mark, in the accent of either theme', () => {
  const icon = readFileSync(new URL('public/favicon.svg', root), 'utf8');
  expect(icon).toContain(` d="${markPath}"`);
  expect(icon).toContain(`fill="${markColours.light}"`);
  expect(icon).toContain(`prefers-color-scheme:dark){svg{fill:${markColours.dark}}`);
  expect(readFileSync(new URL('src/styles/tokens.css', root), 'utf8')).toContain(
    `--accent: ${markColours.light};`,
  );
});
