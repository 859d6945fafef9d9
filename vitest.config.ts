import { defineConfig } from 'vitest/config';
import { ProofReporter } from './tests/samples/proofs/vitest-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/{build,catalog,cli,engine,fuzz,guides,i18n,samples}/**/*.test.ts'],
    // By default one core is left free, which is half of what the runners have.
    maxWorkers: 2,
    // Ends what hangs; on a slow or busy machine the longest tests take several times their seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: [
      'default',
      ['json', { outputFile: '.cache/results/vitest.json' }],
      new ProofReporter('vitest'),
    ],
  },
});
