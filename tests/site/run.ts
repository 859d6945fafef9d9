import { spawn } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { siteFolder, sites } from './sites.ts';

/** Builds both sites, one after the other since they share Astro's folder, finds a browser, and runs the browser tests; arguments go to Playwright. */
function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', fail);
    child.on('exit', (status) => {
      if (status === 0) done();
      else fail(new Error(`${command} ${args[0]} ended with ${status}.`));
    });
  });
}

async function main(): Promise<void> {
  const browser = findBrowser();
  for (const { name, base } of Object.values(sites)) {
    process.stdout.write(`Building the site at ${base}\n`);
    await run('astro', ['build', '--silent', '--outDir', siteFolder(name)], {
      // As GitHub's configure-pages action gives it: without a slash at the end, empty at a root.
      BASE_PATH: base.replace(/\/$/, ''),
      SITE_URL: 'https://example.github.io',
      REPOSITORY_URL: 'https://github.com/example/msal-error-explorer',
    });
  }
  await run('playwright', ['test', ...process.argv.slice(2)], browser ? { CHROMIUM_PATH: browser } : {});
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
