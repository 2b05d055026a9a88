/** Every `@example` in `src` runs against the built package and gives what stands behind its arrow. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from './project.ts';

/** The front door, and the doors that it leaves out or shows a part of. */
const library: Readonly<Record<string, unknown>> = {
  ...(await open('index')),
  ...(await open('parse')),
  ...(await open('backoff')),
  ...(await open('explain')),
  ...(await open('docs')),
};
const examples = sourceFiles().flatMap(({ path, text }) => examplesIn(path, text));

test.each(examples)('$name $lines.0', ({ lines }) => {
  const pairs = run(lines);
  expect(pairs).not.toHaveLength(0);
  for (const [actual, expected] of pairs) expect(actual).toEqual(expected);
});

test('every function and every set of functions that a door hands out has an example', () => {
  const shown = new Set(examples.map(({ name }) => name));
  const callable = Object.keys(library).filter((name) => isCallable(library[name]));
  expect(callable).toContain('diagnose');
  expect(callable.filter((name) => !shown.has(name))).toEqual([]);
});

test('an example that is wrong is noticed', () => {
  expect(run(["isCode('5.1.1') // -> false"])).toEqual([[true, false]]);
});

async function open(door: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(join(ROOT, `dist/${door}.js`)).href)) as Readonly<Record<string, unknown>>;
}

interface Example {
  /** What the comment is about. */
  readonly name: string;
  readonly lines: readonly string[];
}

function examplesIn(path: string, text: string): Example[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) =>
    ts
      .getJSDocTags(declarationOf(statement))
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) => ({ name: nameOf(statement), lines: linesOf(ts.getTextOfJSDocComment(tag.comment) ?? '') })),
  );
}

function declarationOf(statement: ts.Statement): ts.Node {
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]! : statement;
}

function nameOf(statement: ts.Statement): string {
  return (declarationOf(statement) as ts.DeclarationStatement).name?.getText() ?? '';
}

function linesOf(comment: string): string[] {
  return comment.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```'));
}

/** Runs the lines; each that ends in an arrow gives its value and the value that it promises. */
function run(lines: readonly string[]): [actual: unknown, expected: unknown][] {
  const body = lines.map((line) => line.replace(/^(.+?);? \/\/ -> (.+)$/, 'pairs.push([($1), ($2)]);')).join('\n');
  const names = Object.keys(library);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running text is what this test is for
  const main = new Function(...names, `const pairs = [];\n${body}\nreturn pairs;`);
  return main(...names.map((name) => library[name])) as [unknown, unknown][];
}

function isCallable(value: unknown): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).every((member) => typeof member === 'function');
  return typeof value === 'function';
}
