import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { logFile } from '../bench/logs.ts';
import { expectAccessible } from './axe.ts';
import { openExplorer } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const guid = (number: number) => `fb3d2015-bc17-4bb9-bb85-${String(number).padStart(12, '0')}`;
const error = (minute: number, code: number, number: number) =>
  `2026-11-20 09:${String(minute).padStart(2, '0')}:${String(number % 60).padStart(2, '0')} ERROR AADSTS${code}: x Correlation ID: ${guid(number)} for megan@contoso.com\n`;

/** Two codes over an hour, then a loop of one request at 09:30. */
const log = [
  ...Array.from({ length: 20 }, (_, at) => error(at, 50058, at)),
  ...Array.from({ length: 5 }, (_, at) => error(20 + at, 50076, 100 + at)),
  ...Array.from({ length: 50 }, (_, at) => error(30, 50196, at).replace(guid(at), guid(500 + (at % 2)))),
  error(59, 50058, 30),
].join('');

/** Opens a file as if it had been dropped. */
async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
  await openExplorer(page);
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
  await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

const rows = (page: Page) => page.locator('.triage-table tbody tr');
const codes = (page: Page) => page.locator('.triage-table tbody code').allTextContents();

test.use({ timezoneId: 'Europe/Berlin' });

test('a log is counted by code and over time, and the peak is explained', async ({ page }) => {
  await open(page, 'app.log', log);
  const view = page.getByRole('region', { name: '76 errors, 3 codes' });
  await expect(view).toBeVisible();
  await expect(view.getByText('20 Nov 2026, 10:00:00')).toHaveAttribute(
    'title',
    '2026-11-20 09:00:00 UTC to 2026-11-20 09:59:30 UTC',
  );
  await expect(view.getByText('Peak: 50 errors from 10:30 to 10:31, 50 times the usual bar.')).toContainText(
    '100% of them are AADSTS50196 (The app keeps sending the same token request). 2 correlation IDs stand behind them, about 25 errors each',
  );
  await expect(view.getByRole('img', { name: /^Peak: 50 errors/ })).toBeVisible();
  const row = view.getByRole('row', { name: /AADSTS50076/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('5');
  await expect(row).toContainText('Multifactor authentication is required');
  await expect(row).toContainText('5 IDs');
  await expect(row).toContainText('10:20:40');
  await expect(row).toContainText('User');
  await expect(row).toContainText('Sign in interactively, with the claims');
  await expectAccessible(page);
});

test('the table is sorted and filtered with the keyboard, and a row opens its answer and comes back', async ({
  page,
}) => {
  await open(page, 'app.log', log);
  await expect(rows(page)).toHaveCount(3);
  expect(await codes(page)).toEqual(['AADSTS50196', 'AADSTS50058', 'AADSTS50076']);
  const first = page.getByRole('columnheader', { name: 'First seen' });
  await first.getByRole('button').press('Enter');
  await expect(first).toHaveAttribute('aria-sort', 'ascending');
  expect(await codes(page)).toEqual(['AADSTS50058', 'AADSTS50076', 'AADSTS50196']);
  await first.getByRole('button').press('Enter');
  await expect(first).toHaveAttribute('aria-sort', 'descending');
  expect(await codes(page)).toEqual(['AADSTS50196', 'AADSTS50076', 'AADSTS50058']);

  await page.getByLabel('Who acts').selectOption('User');
  expect(await codes(page)).toEqual(['AADSTS50076']);
  await page.getByLabel('Who acts').selectOption('Anyone');
  await page.getByLabel('Filter by code or words').fill('token request');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 of 3 codes')).toBeVisible();
  const button = page.getByRole('button', { name: 'The app keeps sending the same token request' });
  await button.press('Enter');
  await expect(page.getByRole('article')).toContainText('AADSTS50196');
  await expect(page.getByLabel('The error, a code or a few words')).toHaveValue(
    /AADSTS50196: x Correlation ID/,
  );
  await page.getByRole('button', { name: 'Back to the log' }).click();
  await expect(button).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Close the log' }).click();
  await expect(page.getByRole('region', { name: '76 errors, 3 codes' })).toHaveCount(0);
  await expect(page.getByLabel('The error, a code or a few words')).toBeVisible();
});

test('the report is saved as the command writes it', async ({ page }) => {
  await open(page, 'app.log', log);
  mkdirSync('.cache/bench', { recursive: true });
  writeFileSync('.cache/bench/small.log', log);
  for (const [name, format] of [
    ['Save CSV', 'csv'],
    ['Save JSON', 'json'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`sign-in-errors-2026-11-20.${format}`);
    const { stdout } = spawnSync(
      process.execPath,
      ['src/cli/msal-errors.mjs', 'triage', `--${format}`, '.cache/bench/small.log'],
      { encoding: 'utf8' },
    );
    const saved = readFileSync(await download.path(), 'utf8');
    expect(saved).toBe(stdout.trimEnd());
    expect(saved).not.toMatch(/megan|fb3d2015/);
  }
});

test('files in other forms are unpacked, decoded, or named with what to do', async ({ page }) => {
  await open(page, 'app.log.gz', gzipSync(log));
  await expect(page.getByRole('heading', { name: '76 errors, 3 codes' })).toBeVisible();
  await open(page, 'app.txt', Buffer.from(`\ufeff${log}`, 'utf16le'));
  await expect(page.getByRole('heading', { name: '76 errors, 3 codes' })).toBeVisible();
  await open(page, 'rows.xlsx', Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0[Content_Types].xml', 'latin1'));
  await expect(page.getByRole('alert')).toHaveText(
    'It is an Excel workbook. Save the sheet as CSV, and drop that.',
  );
  await open(page, 'quiet.log', '2026-11-20 09:14:07 INFO served\n'.repeat(10_000));
  await expect(page.getByRole('heading', { name: 'No sign-in error found' })).toBeVisible();
  await expect(page.getByText('Looked for, in lines, JSON, CSV and TSV')).toBeVisible();
});

test('reading can be stopped, and what was read stays', async ({ page }) => {
  await openExplorer(page);
  await page.getByLabel('Open a file').setInputFiles(logFile(24_000_000, 10));
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped after \d/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save CSV' })).toBeEnabled();
});

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor, where the platform counts them, and of the clock. */
  tdur?: number;
  dur?: number;
  args: { name?: string };
}

/**
 * The longest task of the page's main thread while some work is done, in milliseconds of the processor: a long task as
 * `PerformanceObserver` sees it, but one that another program's work on the same machine does not make longer.
 */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const trace = await browser?.stopTracing();
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)));
  expect(tasks.length).toBeGreaterThan(50);
  return Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
}

test('the page stays responsive: no task over 50 ms while 24 MB are counted', async ({ page }) => {
  await openExplorer(page);
  const longest = await longestTask(page, async () => {
    await page.getByLabel('Open a file').setInputFiles(logFile(24_000_000, 10));
    // By their classes: to look for a role takes the page's own time.
    await page.waitForSelector('.export .button:not([disabled])');
    await page.click('thead .cell-last button');
    await page.waitForTimeout(500);
  });
  expect(longest).toBeLessThanOrEqual(50);
});
