import { expectAccessible } from './axe.ts';
import { dotnetPaste, openExplorer } from './pages.ts';
import { expect, test } from './test.ts';

const assigned = `AADSTS50105: Your administrator has configured the application Contoso Portal ('5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55') to block users unless they are specifically granted ('assigned') access to the application.  The signed in user 'megan@contoso.example' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z`;
const two =
  'Microsoft.Identity.Client.MsalUiRequiredException: AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.';

test.use({ timezoneId: 'America/New_York' });

test('the answer comes in the order of the reader’s questions', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  const answer = page.getByRole('article');
  await expect(answer.getByText('What you may tell the user')).toBeVisible();
  const text = (await answer.textContent()) ?? '';
  const order = [
    'Multifactor authentication is required',
    'Who acts',
    'What your app does',
    'Fix it',
    'In code',
    'Why it happens',
    'The plan',
    'Not to be confused with',
    'What you may tell the user',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await expect(answer.locator('.case')).toHaveText('The token was asked for to reach Microsoft Graph.');
});

test('a fact and its place in the paste light each other', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  const lit = page.locator('.highlights mark.lit');
  const row = page.locator('.facts > div', { hasText: 'Correlation ID' });
  await row.hover();
  await expect(lit).toHaveText('fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7');
  await expect(page.locator('.mark-label')).toHaveText('Correlation ID');
  await page.getByRole('button', { name: 'Copy Time' }).focus();
  await expect(lit).toHaveText('2026-11-20 09:14:07Z');
  const place = await page.locator('mark.mark-code').boundingBox();
  await page.mouse.move((place?.x ?? 0) + 5, (place?.y ?? 0) + 5);
  await expect(lit).toHaveText('AADSTS50076');
  await expect(page.locator('.facts > div.lit')).toContainText('Code');
  await page.mouse.move(2, 2);
  await field.evaluate((node: HTMLTextAreaElement) => {
    node.focus();
    const at = node.value.indexOf('invalid_grant') + 2;
    node.setSelectionRange(at, at);
  });
  await expect(page.locator('.facts > div.lit')).toContainText('OAuth error');
  const patterns = await page
    .locator('.facts .swatch')
    .evaluateAll((all) => new Set(all.map((node) => getComputedStyle(node).textDecorationStyle)).size);
  expect(patterns).toBeGreaterThanOrEqual(4);
});

test('facts say what they are for, and the time on the reader’s clock', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  const facts = page.getByRole('region', { name: 'Recognised in the paste' });
  await expect(facts.getByRole('link', { name: 'Finds the row in the sign-in logs' })).toHaveAttribute(
    'href',
    /\/guides\/sign-in-logs\/$/,
  );
  await expect(facts.getByRole('link', { name: 'invalid_grant' })).toHaveAttribute(
    'href',
    /\/errors\/oauth\/invalid_grant\/$/,
  );
  await expect(facts.locator('time')).toHaveText(/Nov 20, 2026, 4:14:07\sAM EST/);
  await expect(facts.getByText('Microsoft Graph')).toBeVisible();
});

test('of several errors each can be made the one to read about, with the keyboard', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(two);
  const chain = page.getByRole('region', { name: 'The errors of this paste, outermost first' });
  await expect(chain.locator('ol > li code')).toHaveText(['MsalUiRequiredException', '70002', '50126']);
  await expect(chain).toContainText('wraps the error: a general code only wraps the particular one');
  const outer = chain.getByRole('button', { name: '70002' });
  await outer.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').locator('.kicker')).toContainText('AADSTS70002');
  await expect(outer).toBeFocused();
  await expect(outer).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Copy for a ticket' }).click();
  await expectAccessible(page);
  await chain.getByRole('button', { name: 'Back to our choice' }).press('Enter');
  await expect(page.getByRole('article').locator('.kicker')).toContainText('AADSTS50126');
  await expect(chain.locator('button:focus')).toHaveCount(1);
});

test('the note to an administrator is shown before it is copied, and names no user', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const field = await openExplorer(page);
  await field.fill(assigned);
  await expect(page.locator('.case')).toContainText(
    'The app Contoso Portal (5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55) admits only those',
  );
  await page.getByRole('button', { name: 'Copy for my admin' }).click();
  const preview = ((await page.locator('#take-preview').textContent()) ?? '').trim();
  await page.getByRole('button', { name: 'Copy this text' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(preview);
  expect(copied).toContain('only an administrator of our tenant can change that');
  expect(copied).toContain('1. In the Microsoft Entra admin center');
  expect(copied).toContain('App: Contoso Portal');
  expect(copied).toMatch(/https?:\/\/\S+\/errors\/aadsts\/50105\//);
  expect(copied).not.toContain('megan');
});

test('where nothing was recognised the page says what the text is and what helps', async ({ page }) => {
  const field = await openExplorer(page);
  const title = page.locator('.nothing .title');
  await field.fill('fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7');
  await expect(title).toHaveText('This is an id, not an error');
  await field.fill(
    'invalid_grant: Token has been expired or revoked. POST https://oauth2.googleapis.com/token of some service',
  );
  await expect(title).toHaveText("This looks like another provider's error");
  await expect(page.locator('.nothing')).toContainText('names Google');
  await expect(page.locator('.looked .found')).toContainText('OAuth errors and suberrors');
  await expectAccessible(page);
});
