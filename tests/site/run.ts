import { spawn } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { siteFolder, sites } from './sites.ts';

/** Builds both sites at the same time, finds a browser, and runs the browser tests; arguments go to Playwright. */
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
  // Both builds read the store of the guides; written beforehand, neither writes it under the other's eyes.
  await run('astro', ['sync', '--silent']);
  const builds = Object.values(sites).map(({ name, base }) => {
    process.stdout.write(`Building the site at ${base}\n`);
    return run('astro', ['build', '--silent', '--outDir', siteFolder(name)], {
      // As GitHub's configure-pages action gives it: without a slash at the end, empty at a root.
      BASE_PATH: base.replace(/\/$/, ''),
      SITE_URL: 'https://example.github.io',
      REPOSITORY_URL: 'https://github.com/example/msal-error-explorer',
    });
  });
  await Promise.all(builds);
  await run('playwright', ['test', ...process.argv.slice(2)], browser ? { CHROMIUM_PATH: browser } : {});
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
