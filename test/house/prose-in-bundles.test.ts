/** A page of prose reaches only those who ask for it: what a bundler makes of an import has none of its sentences. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { pageTexts } from '../../scripts/prose/page-texts.ts';
import { english } from '../../src/explain/tell/english.ts';
import { ROOT } from './project.ts';

const SENTENCES = pageTexts()
  .filter(({ kind }) => kind === 'sentence')
  .map(({ text }) => text);
const TOLD = Object.values(english.reasons).map(({ why }) => why);

test.each([
  ['classify alone', `export { classify } from './dist/classify.js'`],
  ['the front door', `export * from './dist/index.js'`],
  ['the catalogue', `export * from './dist/catalogue.js'`],
  ['the schedules', `export * from './dist/backoff.js'`],
])('%s has neither pages nor sentences for senders', async (_what, source) => {
  const bundle = await bundleOf(source);
  expect([...SENTENCES, ...TOLD].filter((sentence) => bundle.includes(sentence))).toEqual([]);
});

test('telling the sender costs no page', async () => {
  const bundle = await bundleOf(`export { tellTheSender } from './dist/explain.js'`);
  expect(SENTENCES.filter((sentence) => bundle.includes(sentence))).toEqual([]);
  expect(TOLD.filter((sentence) => !bundle.includes(sentence))).toEqual([]);
});

test('explain has them all', async () => {
  const bundle = await bundleOf(`export { pages } from './dist/explain.js'`);
  const codes = pageTexts().filter(({ page, kind }) => page.startsWith('codes ') && kind === 'sentence');
  expect(codes.filter(({ text }) => !bundle.includes(text))).toEqual([]);
});

/** Bundles as an application would, and undoes the quotes, so that a sentence can be looked for as it is. */
async function bundleOf(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, sourcefile: join(ROOT, 'application.js') },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text.replaceAll(/\\(["'`])/g, '$1');
}
