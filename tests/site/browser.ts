import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function onPath(command: string): string | null {
  const { status, stdout } = spawnSync('which', [command], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function systemBrowser(): string | null {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return systemBrowsers.map(onPath).find((path) => path !== null) ?? (existsSync(mac) ? mac : null);
}

function attempt(command: string, args: string[]): boolean {
  say(`No browser found; trying: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Gets a browser: Playwright's own where its download can be reached, else the system's package. */
function install(): void {
  if (attempt('playwright', ['install', '--with-deps', 'chromium']) && existsSync(chromium.executablePath()))
    return;
  if (attempt('apt-get', ['update', '-qq'])) attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/**
 * Finds the browser for the tests: PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, the system's; gets one if none is there.
 * @returns its path, or null for Playwright's own
 * @throws when there is none and none can be had
 */
export function findBrowser(): string | null {
  const wanted = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`PLAYWRIGHT_CHROMIUM_PATH is ${wanted}, and there is no such file. Correct or unset it.`);
  }
  for (const tries of ['as it is', 'after getting one']) {
    if (existsSync(chromium.executablePath())) return null;
    const path = systemBrowser();
    if (path) return path;
    if (tries === 'as it is') install();
  }
  throw new Error(
    'No Chromium could be found or installed. Install one and set PLAYWRIGHT_CHROMIUM_PATH to it.',
  );
}
