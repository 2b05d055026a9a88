/** The samples of the guides compile against the built package, and against the packages that their recipes are for. */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readText, ROOT } from '../house/project.ts';

const GUIDES = ['docs/guide/retrying.md', 'docs/guide/decoding-bounces.md', 'docs/guide/web-hooks.md'];
const samples = new Map(
  GUIDES.flatMap((guide) =>
    [...readText(guide).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text], index): [string, string] => [
      join(ROOT, `${guide}-${index + 1}.ts`),
      text!,
    ]),
  ),
);
const { options } = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: () => undefined,
})!;
const host = ts.createCompilerHost(options);
const program = ts.createProgram([...samples.keys()], options, {
  ...host,
  readFile: (path) => samples.get(path) ?? host.readFile(path),
  fileExists: (path) => samples.has(path) || host.fileExists(path),
  getSourceFile: (path, version) => {
    const text = samples.get(path);
    return text === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  },
});

test.each(GUIDES)('%s has samples', (guide) => {
  expect([...samples.keys()].filter((path) => path.includes(guide)).length).toBeGreaterThan(4);
});

test.each([...samples.keys()].map((path) => [path.slice(path.lastIndexOf('/') + 1), path]))('%s', (_name, path) => {
  const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
