import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{catalog,cli,engine,fuzz,i18n,samples}/**/*.test.ts'],
    // Ends what hangs; on a slow or busy machine the longest tests take several times their seconds.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.cache/results/vitest.json' }]],
  },
});
