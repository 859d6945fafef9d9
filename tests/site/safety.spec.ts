import { test as plain } from '@playwright/test';
import { kinds, openExplorer } from './pages.ts';
import { expect, isOwn, type Page, test } from './test.ts';

/** Pastes that try to become something else than text, around an error that is answered. */
const hostile = {
  'script tags': `AADSTS50011: The redirect URI '<script>document.title="owned"</script>' specified in the request does not match`,
  'event handlers': `AADSTS50105: Your administrator has configured the application <img src=x onerror="document.title='owned'"> ('5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55') to block users`,
  'javascript: links': `AADSTS50011: The redirect URI 'javascript:document.title="owned"//' specified in the request does not match the redirect URIs configured for the application 'javascript:alert(1)'.`,
  'template injection': `AADSTS700016: Application with identifier '\${document.title="owned"} {{constructor.constructor("document.title='owned'")()}} #{7*7} <%= 7*7 %>' was not found in the directory '{0}'.`,
  'bidirectional marks': `AADSTS65001: The user or administrator has not consented to use the application with ID '5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55' named '\u202Egnp.exe\u2066 Contoso\u2069'. Send an interactive authorization request for this user and resource.`,
  'zero-width text': `AAD\u200BSTS\u200C50\u200D076: Due to a configuration\uFEFF change made by your administrator, you must use multi-factor authentication`,
  homoglyphs: `АADSTS50076: Due to a configuration change made by your аdministrator, or because you moved to a new location, you must use multi-factor authentication to access`,
  'a style and an iframe': `AADSTS50058: A silent sign-in request was sent <style>*{display:none}</style><iframe src="javascript:top.document.title='owned'"></iframe> but no user is signed in.`,
  'broken markup': `AADSTS50196: "><svg/onload=document.title='owned'>--!><!--</textarea></template><math><mi//xlink:href="data:x,<script>document.title='owned'</script>">`,
};

/** Elements that no paste may bring into the explorer. */
const foreign =
  '.paste-view :is(img, script, iframe, style, object, embed, form, base, math, svg [onload], [onerror], a[href^="javascript:" i])';

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.answer-column').getByRole('heading').first()).toBeVisible();
}

for (const [name, text] of Object.entries(hostile)) {
  test(`a hostile paste is shown as text: ${name}`, async ({ page }) => {
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => isOwn(message) && alarms.push(message.text()));
    page.on('pageerror', (error) => alarms.push(String(error)));
    const field = await openExplorer(page);
    const title = await page.title();
    await field.fill(text);
    await settled(page);
    await expect(field).toHaveValue(text);
    await expect(page.locator(foreign)).toHaveCount(0);
    expect(await page.title()).toBe(title);
    expect(alarms).toEqual([]);
  });
}

test('a line of 5 MB leaves the page usable', async ({ page }) => {
  await openExplorer(page);
  await page.evaluate(() => {
    const text = `AADSTS50076: ${'<b>x</b>'.repeat(655_360)}`;
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const field = document.querySelector('textarea');
    field?.focus();
    field?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.locator('main')).toContainText('AADSTS50076');
  await expect(page.locator(foreign)).toHaveCount(0);
});

// Every refusal is logged by the browser, so this one is without the check for a quiet console.
plain('text can become neither markup nor script on any page', async ({ page }) => {
  await page.goto('./');
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => {
        document.body.innerHTML = '<p>owned</p>';
      },
      'text of a script': () => {
        document.createElement('script').text = 'document.title = "owned"';
      },
      'timer of text': () => setTimeout('document.title = "owned"' as unknown as () => void),
      'markup parser': () => new DOMParser().parseFromString('<p>owned</p>', 'text/html'),
      'script address': () => {
        document.createElement('script').src = 'https://example.com/a.js';
      },
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
  });
  expect(refused).toEqual([
    'innerHTML',
    'text of a script',
    'timer of text',
    'markup parser',
    'script address',
  ]);
});

for (const [name, path] of Object.entries(kinds)) {
  test(`the page carries a strict policy, first in its head: ${name}`, async ({ request, baseURL }) => {
    const html = await (await request.get(new URL(path, baseURL).href)).text();
    const policy = /<head[^>]*><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' /);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'|style-src [^;]*'unsafe-inline'/);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  });
}

test('a short address carries no script at all', async ({ page, request, baseURL }) => {
  const html = await (await request.get(new URL('e/50076/', baseURL).href)).text();
  expect(html).not.toContain('<script');
  expect(html).toContain("default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'");
  await page.goto('./e/50076/');
  await page.waitForURL(/\/errors\/aadsts\/50076\/$/);
});
