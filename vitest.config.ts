import { configDefaults, defineConfig } from 'vitest/config';
import { siteAssets } from './scripts/site-assets.ts';

export default defineConfig({
  define: await siteAssets(),
  test: {
    include: ['test/**/*.test.ts'],
    // These need servers or a browser, and have commands of their own.
    exclude: [...configDefaults.exclude, 'test/integration/**', 'test/site/**'],
    setupFiles: ['test/fuzz-setup.ts'],
    reporters: ['default', './test/reporter.ts'],
    // Some start a compiler, and the machine may be busy.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});
