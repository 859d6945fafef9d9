import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{catalog,cli,engine,fuzz,i18n,samples}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/results/vitest.json' }]],
  },
});
