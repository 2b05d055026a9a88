import { defineConfig } from 'vitest/config';

/** Tests that talk to a real server on this machine: slow, and one after another. */
export default defineConfig({
  test: {
    include: ['test/integration/**/*.test.ts'],
    reporters: ['default', './test/reporter.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
