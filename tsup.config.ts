import { defineConfig } from 'tsup';
import { joinLines } from './scripts/join-lines.ts';
import { packRules } from './scripts/pack-rules.ts';
import { siteAssets } from './scripts/site-assets.ts';

const define = await siteAssets();

/** Two builds: the library, which runs anywhere, and the command line, which is the only one to know Node. */
export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      code: 'src/code/index.ts',
      catalogue: 'src/catalogue/index.ts',
      parse: 'src/parse/index.ts',
      classify: 'src/classify/index.ts',
      backoff: 'src/backoff/index.ts',
      explain: 'src/explain/index.ts',
      docs: 'src/docs/index.ts',
    },
    format: ['esm', 'cjs'],
    // TypeScript 6 deprecates an option that tsup's declaration build still sets.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    platform: 'neutral',
    target: 'es2022',
    // One file per door: a chunk costs more time to open than all that it holds costs to run.
    splitting: false,
    clean: true,
    esbuildPlugins: [joinLines, packRules],
    // Words of Russian, Chinese and Japanese as they are: an escape is six characters for one.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    define,
  },
  {
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    dts: false,
    platform: 'node',
    target: 'node20',
    // A file for each command, and one for what several have in common.
    splitting: true,
    esbuildPlugins: [packRules],
    define,
    // The command line carries its few small libraries, so that installing the package installs nothing else.
    noExternal: [/./],
    // Libraries of the CommonJS kind ask for Node's modules by `require`.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  },
]);
