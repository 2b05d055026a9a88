/** Every pattern of `src`: none may take more than linear time, whatever a stranger writes. */
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles } from './project.ts';

/** Patterns that are not linear, and why that does no harm. */
const ALLOWED: Readonly<Record<string, string>> = {
  '/[#([<"\']+$/': 'findCode cuts its input to OPENING_LENGTH, 40 characters',
};

const patterns = sourceFiles().flatMap(({ path, text }) =>
  patternsIn(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)).map((pattern) => [pattern, path] as const),
);

test.each(patterns)('%s in %s', (pattern) => {
  const end = pattern.lastIndexOf('/');
  const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 30_000, randomSeed: 1 });
  // Not even "unknown" will do.
  expect(status).toBe(pattern in ALLOWED ? 'vulnerable' : 'safe');
});

test('there are patterns, and each exception is still needed', () => {
  const written = new Set(patterns.map(([pattern]) => pattern));
  expect(written.size).toBeGreaterThan(20);
  expect(Object.keys(ALLOWED).filter((pattern) => !written.has(pattern))).toEqual([]);
});

test('no pattern is made at run time, least of all from input', () => {
  expect(sourceFiles().filter(({ text }) => /\bRegExp\(/.test(text))).toEqual([]);
});

function patternsIn(node: ts.Node): string[] {
  const own = ts.isRegularExpressionLiteral(node) ? [node.text] : [];
  const below: string[] = [];
  node.forEachChild((child) => void below.push(...patternsIn(child)));
  return [...own, ...below];
}
