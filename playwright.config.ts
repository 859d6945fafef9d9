import { defineConfig } from '@playwright/test';
import { sites } from './tests/site/sites.ts';

export default defineConfig({
  testDir: './tests/site',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  // One more than the runners have cores: some tests wait for timers.
  workers: 3,
  // Limits end what hangs; on a slow or busy machine the longest tests take several times their 20 seconds.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: '.cache/results/playwright.json' }],
    ['./tests/samples/proofs/playwright-reporter.ts'],
  ],
  use: {
    browserName: 'chromium',
    // A worker would hide requests from the tests and keep pages between them; its own tests allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // Chromium's sandbox does not work for root, as whom containers run.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'root', use: { baseURL: sites.root.url } },
    { name: 'samples', testDir: './tests/samples/browser' },
    { name: 'base', testMatch: /base-path\.spec\.ts/, use: { baseURL: sites.base.url } },
  ],
  webServer: Object.values(sites).map(({ name, url }) => ({
    command: `node tests/site/serve.ts ${name}`,
    url,
    reuseExistingServer: false,
  })),
});
