import { dotnetPaste, openExplorer } from './pages.ts';
import { expect, test } from './test.ts';

test('a pasted exception is answered with title, actor, action, fix and code', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  const answer = page.getByRole('article');
  await expect(answer.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  await expect(answer.getByText('The user, once asked')).toBeVisible();
  await expect(answer.getByRole('link', { name: 'Sign in interactively, with the claims' })).toBeVisible();
  await expect(answer.getByText('Sign the user in interactively for the same scopes')).toBeVisible();
  await expect(answer.getByRole('tab', { name: 'C#' }).first()).toHaveAttribute('aria-selected', 'true');
  await expect(answer.getByText('AcquireTokenInteractive').first()).toBeVisible();
});

test('what was recognised is marked in the paste and listed with copy buttons', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  await expect(page.locator('.highlights mark', { hasText: 'AADSTS50076' })).toHaveCount(1);
  const facts = page.getByRole('region', { name: 'Recognised in the paste' });
  await expect(facts.getByText('fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7')).toBeVisible();
  await expect(facts.getByText('2026-11-20 09:14:07Z')).toBeVisible();
  await expect(facts.getByRole('button', { name: 'Copy Correlation ID' })).toBeVisible();
});

test('the answer follows what one types, and clearing brings the home page back', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill('50058');
  await expect(page.getByRole('heading', { name: 'Silent sign-in found no session' })).toBeVisible();
  await field.fill('65001');
  await expect(
    page.getByRole('heading', { name: 'Nobody has consented to what the app asks for' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('heading', { name: 'Most met' })).toBeVisible();
});

test('words list the entries that hold them', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill('redirect uri');
  await expect(page.getByRole('link', { name: /50011 The redirect URI is not registered/ })).toBeVisible();
});

test('a message without its code is recognised, and the page says how', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  );
  await expect(
    page.getByRole('heading', { name: 'A Conditional Access policy blocks this sign-in' }),
  ).toBeVisible();
  await expect(page.getByText('Recognised by its message')).toBeVisible();
});

test('a claims challenge shows its claims decoded', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: 'Claims challenge' }).click();
  await expect(page.getByRole('heading', { name: 'The claims, decoded' })).toBeVisible();
  await expect(page.locator('.claims pre')).toContainText('"acrs"');
  await expect(page.locator('.claims .asked')).toContainText(
    'The API wants the authentication context c1 in the access token; it is required.',
  );
});

test('a text that names no error says so and what to paste instead', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(
    'TypeError: Cannot read properties of undefined (reading "map") at List (List.jsx:10:23) at render (app.js:1:1)',
  );
  await expect(page.getByRole('heading', { name: 'Nothing recognised' })).toBeVisible();
  await expect(page.getByText('the JSON of the token response')).toBeVisible();
  await expect(page.locator('.looked')).toContainText('Exceptions of the libraries: not foundTypeError');
});

test('a code without an entry leads to the page that the sign-in service has for it', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill('AADSTS700299');
  const link = page.getByRole('link', { name: 'Ask the sign-in service about AADSTS700299' });
  await expect(link).toHaveAttribute('href', 'https://login.microsoftonline.com/error?code=700299');
});

test('a dropped file is read', async ({ page }) => {
  const field = await openExplorer(page);
  await page.setInputFiles('input[type=file]', {
    name: 'error.log',
    mimeType: 'text/plain',
    buffer: Buffer.from('2026-11-20 ERROR AADSTS7000222: The provided client secret keys are expired.'),
  });
  await expect(page.getByRole('heading', { name: 'The client secret has expired' })).toBeVisible();
  await expect(field).toHaveValue(/AADSTS7000222/);
});

test('?q= opens with the answer', async ({ page }) => {
  await openExplorer(page, './?q=AADSTS50076');
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
});

test('the ticket holds codes and ids, and no address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const field = await openExplorer(page);
  await field.fill(`${dotnetPaste}\nuser megan@contoso.example`);
  await page.getByRole('button', { name: 'Copy for a ticket' }).click();
  const preview = ((await page.locator('.ticket pre').textContent()) ?? '').trim();
  await page.getByRole('button', { name: 'Copy this text' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('AADSTS50076 Multifactor authentication is required');
  expect(copied).toContain('Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7');
  expect(copied).not.toContain('megan');
  expect(copied).toBe(preview);
});

test('a secret and a token are masked before they are shown, and the reader is warned', async ({ page }) => {
  const field = await openExplorer(page);
  const secret = 'abc8Q~defghijklmnopqrstuvwxyz0123456789A';
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLW9mLXRoaXM';
  await field.fill(`client_secret=${secret}\nAuthorization: Bearer ${token}\n${dotnetPaste}`);
  await expect(page.getByText('A secret stands in this text')).toBeVisible();
  await expect(page.getByText('A token or code stands in this text')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  const shown = `${await field.inputValue()} ${await page.locator('body').textContent()}`;
  expect(shown).not.toContain(secret.slice(6));
  expect(shown).not.toContain(token.slice(6));
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('A secret stands in this text')).toHaveCount(0);
});

test('of several codes each says why it is not the one to act on', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill('AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.');
  const others = page.getByRole('region', { name: 'The errors of this paste, outermost first' });
  await expect(others).toContainText('wraps the error: a general code only wraps the particular one');
});

test('what the service filled into its message is read out, with what it stands for', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  const values = page.getByRole('region', { name: 'Filled into the message' });
  await expect(values.getByText('00000003-0000-0000-c000-000000000000', { exact: true })).toBeVisible();
  await expect(values).toContainText('Microsoft Graph');
});
