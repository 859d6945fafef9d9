#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// JavaScript, because the first TypeScript file makes Node load its type stripper, which takes longer than
// everything else the command does; with the cache on, what was stripped once is read from there.
enableCompileCache(join(import.meta.dirname, '../../.cache/node'));
await import('./main.ts');
