#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

// JavaScript, because the first TypeScript file makes Node load its type stripper, which takes longer than
// everything else the command does; with the cache on, what was stripped once is read from there.
if (process.features.typescript) {
  nodeModule.enableCompileCache(join(root, '.cache/node'));
  await import('./main.ts');
} else {
  // An older Node runs no TypeScript; the project's own, installed with it, does.
  const own = join(root, 'node_modules/.bin/node');
  const { status, error } = spawnSync(own, process.argv.slice(1), { stdio: 'inherit' });
  if (error)
    process.stderr.write(`Node ${process.version} runs no TypeScript: run "npm ci" in ${root} first\n`);
  process.exitCode = status ?? 2;
}
