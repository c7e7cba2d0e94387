import { defineConfig } from 'vitest/config';

/** The tests of the houses that mutation testing changes, and the examples of their rules: the others reach them too, only slower. */
export default defineConfig({
  test: {
    include: ['test/dates/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/quotes/**/*.test.ts', 'test/corpus-runner.test.ts', 'test/rules.test.ts'],
    testTimeout: 20_000,
  },
});
