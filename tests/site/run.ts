import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { siteFolder, sites } from './sites.ts';

/** Builds both sites, finds a browser, and runs the browser tests; arguments go to Playwright. */
function run(command: string, args: string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

const browser = findBrowser();
for (const { name, base } of Object.values(sites)) {
  process.stdout.write(`Building the site at ${base}\n`);
  const quiet = ['--silent', '--outDir', siteFolder(name)];
  // As GitHub's configure-pages action gives it: without a slash at the end, empty at a root.
  run('astro', ['build', ...quiet], {
    BASE_PATH: base.replace(/\/$/, ''),
    SITE_URL: 'https://example.github.io',
    REPOSITORY_URL: 'https://github.com/example/msal-error-explorer',
  });
}
run('playwright', ['test', ...process.argv.slice(2)], browser ? { CHROMIUM_PATH: browser } : {});
