import sharp from 'sharp';
import { expect, test } from './test.ts';

const pages = [
  ['./', 'site'],
  ['./guides/basics/', 'site'],
  ['./errors/aadsts/50011/', 'aadsts/50011'],
  ['./ko/errors/aadsts/50076/', 'aadsts/50076'],
  ['./errors/msal-browser/interaction_in_progress/', 'msal-browser/interaction_in_progress'],
  ['./errors/oauth/invalid_grant/', 'oauth/invalid_grant'],
] as const;

test('every page names a picture of its own or of the site, and it is there', async ({
  request,
  baseURL,
}) => {
  for (const [path, picture] of pages) {
    const html = await (await request.get(path)).text();
    const value = (name: string) =>
      new RegExp(`(?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1];
    const address = value('og:image') ?? '';
    expect(address, path).toMatch(/^https:\/\//);
    expect(address, path).toContain(`/social/${picture}.png`);
    expect(value('twitter:image'), path).toBe(address);
    expect(value('og:image:alt'), path).toBeTruthy();
    // Absolute addresses name the published host; the file stands at the same path here.
    const answer = await request.get(new URL(new URL(address).pathname, baseURL).href);
    expect(answer.status(), path).toBe(200);
    const { width, height } = await sharp(await answer.body()).metadata();
    expect([`${width}`, `${height}`], path).toEqual([value('og:image:width'), value('og:image:height')]);
  }
});
