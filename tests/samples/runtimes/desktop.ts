import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const visit = fileURLToPath(import.meta.resolve('../service/visit.mjs'));

/** Names under which programs look for something that opens a browser. */
const openers = ['xdg-open', 'x-www-browser', 'www-browser'];

/**
 * Puts commands that "open a browser" into a folder below another one: each is a person who follows where they are led.
 * @returns a PATH on which they come first
 */
export function desktop(folder: string): string {
  const bin = join(folder, 'desktop');
  mkdirSync(bin, { recursive: true });
  for (const name of openers) {
    const file = join(bin, name);
    writeFileSync(file, `#!/bin/sh\n"${process.execPath}" "${visit}" "$1" >/dev/null 2>&1 &\n`);
    chmodSync(file, 0o755);
  }
  return `${bin}:${process.env.PATH ?? ''}`;
}
