/**
 * What the site sends beside its pages, as texts for `define`: src/docs knows no file system, so whoever builds it or
 * runs it from its sources (tsup.config.ts, vitest.config.ts) puts the texts in place of the names in src/docs/html/assets.ts.
 */
import { build } from 'esbuild';

const FILES = {
  SITE_STYLE: 'style.css',
  SITE_PAGE_SCRIPT: 'page.ts',
  SITE_SEARCH_SCRIPT: 'search.ts',
  SITE_READER_SCRIPT: 'reader.ts',
} as const;

/** Returns the texts by their names, each as an expression. */
export async function siteAssets(): Promise<Record<keyof typeof FILES, string>> {
  const texts = Object.entries(FILES).map(async ([name, file]) => [name, JSON.stringify(await bundle(file))] as const);
  return Object.fromEntries(await Promise.all(texts)) as Record<keyof typeof FILES, string>;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../src/docs/site/${file}`, import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
