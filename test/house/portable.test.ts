/** The library runs where there is no Node: in browsers, workers and other run times. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow, readText, ROOT } from './project.ts';

test('src without the command line compiles without the types of Node and of browsers', () => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.core.json'), undefined, host)!;
  expect(config.options.types).toEqual([]);
  const problems = ts.getPreEmitDiagnostics(ts.createProgram(config.fileNames, config.options));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

const NODE_ONLY = ['process', 'Buffer', 'global', '__dirname', '__filename', 'setImmediate'];
const built = [...filesBelow('dist', '.js'), ...filesBelow('dist', '.cjs')]
  .filter((file) => !file.startsWith('cli/'))
  .map((file) => ts.createSourceFile(file, readText(`dist/${file}`), ts.ScriptTarget.ES2022));

test('what was built names nothing that only Node has', () => {
  expect(built.length).toBeGreaterThanOrEqual(10);
  const names = built.flatMap((file) => identifiersIn(file).map((name) => [file.fileName, name] as const));
  expect(names.filter(([, name]) => NODE_ONLY.includes(name))).toEqual([]);
});

test('what was built imports nothing', () => {
  expect(built.flatMap(({ text }) => ts.preProcessFile(text, true, true).importedFiles)).toEqual([]);
});

test('the build for import runs with nothing but ECMAScript', () => {
  const script = join(import.meta.dirname, 'bare-context.js');
  const output = execFileSync(process.execPath, ['--no-warnings', '--experimental-vm-modules', script], {
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual({
    code: '5.1.1',
    category: 'recipient-unknown',
    title: 'Bad destination mailbox address',
  });
});

function identifiersIn(node: ts.Node): string[] {
  const own = ts.isIdentifier(node) ? [node.text] : [];
  const below: string[] = [];
  node.forEachChild((child) => void below.push(...identifiersIn(child)));
  return [...own, ...below];
}
