/** Every pattern of `src`: none may take more than linear time, whatever a stranger writes. */
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles } from './project.ts';

const patterns = sourceFiles().flatMap(({ path, text }) =>
  patternsIn(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)).map((pattern) => [pattern, path] as const),
);

test.each(patterns)('%s in %s', (pattern) => {
  const end = pattern.lastIndexOf('/');
  const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 30_000, randomSeed: 1 });
  // Not even "unknown" will do.
  expect(status).toBe('safe');
});

test('the patterns are found, and one that is not linear is noticed', () => {
  expect(patterns.length).toBeGreaterThan(20);
  expect(checkSync('[<(]+$', '').status).toBe('vulnerable');
});

test('no pattern is made at run time, least of all from input, but of own rules, whose cost is counted first', () => {
  const made = sourceFiles().filter(({ text }) => /\bRegExp\(/.test(text));
  expect(made.map(({ path }) => path).sort()).toEqual(['classify/own-rules.ts', 'cli/read-rules.ts']);
});

function patternsIn(node: ts.Node): string[] {
  const own = ts.isRegularExpressionLiteral(node) ? [node.text] : [];
  const below: string[] = [];
  node.forEachChild((child) => void below.push(...patternsIn(child)));
  return [...own, ...below];
}
