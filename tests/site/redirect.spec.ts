import { AxeBuilder } from '@axe-core/playwright';
import { openExplorer } from './pages.ts';
import { expect, test } from './test.ts';

const page50011 = './errors/aadsts/50011/';

test('two redirect URIs are compared on the page of the error, and nothing of them leaves it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(page50011);
  const comparer = page.locator('redirect-comparer');
  await expect(comparer.getByRole('heading', { name: 'Compare the two addresses' })).toBeVisible();
  expect(asked.filter((line) => /\/view\.[\w-]+\.js/.test(line))).toEqual([]);

  await comparer.getByLabel('Sent by the app').fill('http://localhost:3000/Secret-path/');
  await comparer.getByLabel('In the app registration').fill('https://localhost/secret-path');
  await expect(comparer.getByRole('status')).toHaveText('They differ: scheme, port, and path.');
  await expect(comparer.locator('.uri-parts mark').first()).toBeVisible();
  const findings = comparer.locator('.findings li');
  await expect(findings.filter({ hasText: 'One path ends in a slash' })).toContainText('Refused');
  await expect(findings.filter({ hasText: 'The ports differ' })).toContainText('Accepted');

  await comparer.getByLabel('Single-page application').check();
  await expect(comparer.locator('.needs')).toContainText('AADSTS9002325');
  expect((await new AxeBuilder({ page }).include('redirect-comparer').analyze()).violations).toEqual([]);

  await comparer.getByLabel('Sent by the app').fill('https://localhost/secret-path');
  await expect(comparer.getByRole('status')).toHaveText(
    'Both addresses are the same, character for character.',
  );
  expect(asked.filter((line) => /secret/i.test(line))).toEqual([]);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/secret/i);
  expect(page.url()).not.toMatch(/secret/i);
});

test('the comparison fits 320 px and shows what can not be seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./ko/errors/aadsts/50011/');
  const [sent, registered] = [page.locator('[name=sent]'), page.locator('[name=registered]')];
  await sent.fill(`https://${'long-'.repeat(20)}name.contoso.com/${'path/'.repeat(20)}\u200b`);
  await registered.fill(`https://${'long-'.repeat(20)}name.contoso.com/${'path/'.repeat(20)}`);
  await expect(page.locator('.uri-parts .odd')).toHaveText('U+200B');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('an error without two addresses has no comparison and loads none of it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('./errors/aadsts/50076/', { waitUntil: 'networkidle' });
  await expect(page.locator('redirect-comparer')).toHaveCount(0);
  expect(scripts.filter((url) => /redirect/i.test(url))).toEqual([]);
});

test('the explorer fills in the address of the paste', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(
    "AADSTS50011: The redirect URI 'http://app.contoso.com/signin-oidc' specified in the request does not match the redirect URIs configured for the application '11111111-2222-3333-4444-555555555555'.",
  );
  const comparer = page.locator('redirect-comparer');
  await expect(comparer.getByLabel('Sent by the app')).toHaveValue('http://app.contoso.com/signin-oidc');
  await expect(comparer.locator('.findings')).toContainText('AADSTS500117');
  await field.fill(
    "AADSTS500112: The reply address 'https://a.contoso.com/' does not match the reply address 'https://a.contoso.com' provided when requesting Authorization code.",
  );
  await expect(comparer.getByLabel('In the sign-in request')).toHaveValue('https://a.contoso.com');
  await expect(comparer.getByRole('status')).toHaveText('They differ: path.');
});
