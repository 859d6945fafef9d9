import { expect, test } from 'vitest';
import { place } from '../../../src/offline/build/roles.ts';

const roles = {
  'index.html': 'shell en',
  'ko/index.html': 'shell ko',
  'zh-tw/offline/index.html': 'shell zh-tw',
  '_astro/Explorer.c7da0FgV.js': 'shell en',
  '_astro/page.cNngjUgL.css': 'shell en',
  'icons/icon-192.png': 'shell en',
  'icons/icon-512.png': 'none en',
  'ko/manifest.webmanifest': 'shell ko',
  'api/v1/codes.json': 'shell en',
  'api/v1/titles/en.json': 'shell en',
  'api/v1/titles/zh-cn.json': 'localised zh-cn',
  'api/v1/words/ko/answer.json': 'localised ko',
  'search/ko.json': 'localised ko',
  'offline/keep/ko.json': 'shell en',
  'api/v1/errors/aadsts/50076.json': 'data en',
  'api/v1/situations/on-behalf-of.json': 'data en',
  'api/v1/index.json': 'none en',
  'errors/aadsts/50076/index.html': 'entry en',
  'ko/errors/msal-browser/interaction_in_progress/index.html': 'entry ko',
  'ko/errors/aadsts/index.html': 'page ko',
  'guides/dotnet/index.html': 'page en',
  'ko/404.html': 'none ko',
  '404.html': 'none en',
  'e/50076/index.html': 'none en',
  'pagefind/pagefind-entry.json': 'none en',
  'sitemap-0.xml': 'none en',
};

test.each(Object.entries(roles))('%s is %s', (path, expected) => {
  const { role, locale } = place(path);
  expect(`${role} ${locale}`).toBe(expected);
});
