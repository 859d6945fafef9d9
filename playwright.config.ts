import { defineConfig } from '@playwright/test';
import { sites } from './tests/site/sites.ts';

export default defineConfig({
  testDir: './tests/site',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.cache/results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // Chromium's sandbox does not work for root, as whom containers run.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'root', use: { baseURL: sites.root.url } },
    { name: 'base', testMatch: /base-path\.spec\.ts/, use: { baseURL: sites.base.url } },
  ],
  webServer: Object.values(sites).map(({ name, url }) => ({
    command: `node tests/site/serve.ts ${name}`,
    url,
    reuseExistingServer: false,
  })),
});
