import { defineConfig } from 'vitest/config';
import { ProofReporter } from '../proofs/vitest-reporter.ts';

/** Samples of other languages, in their own runtimes: slow, and only where the tools are. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.verify.ts'],
    // A first run downloads the SDKs.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    maxConcurrency: 4,
    maxWorkers: 2,
    reporters: [
      'default',
      ['json', { outputFile: '../../../.cache/results/verify.json' }],
      new ProofReporter('verify'),
    ],
  },
});
