/** Who may import whom: the table of ARCHITECTURE.md, checked against every import line of `src`. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './project.ts';

/** A floor may import itself and these. `shapes` is signal.ts and verdict.ts, `front` is diagnose.ts and index.ts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shapes: ['code'],
  code: [],
  backoff: [],
  catalogue: ['code'],
  parse: ['code'],
  classify: ['code', 'catalogue'],
  explain: ['code', 'catalogue', 'types of classify'],
  front: ['code', 'catalogue', 'parse', 'classify'],
  docs: ['code', 'catalogue', 'parse', 'classify', 'backoff', 'explain', 'front'],
  cli: ['code', 'catalogue', 'parse', 'classify', 'backoff', 'explain', 'docs', 'front', 'packages'],
};
const FLOOR_OF_FILE: Readonly<Record<string, string>> = {
  'signal.ts': 'shapes',
  'verdict.ts': 'shapes',
  'diagnose.ts': 'front',
  'index.ts': 'front',
};
const IMPORT = /^(?:import|export)( type)?\b(?:[^'"=;]+\bfrom)? ?'([^']+)'|\bimport\('([^']+)'\)/gm;

function floorOf(path: string): string {
  return FLOOR_OF_FILE[path] ?? path.split('/')[0]!;
}

/** Returns the import lines of a file that the table forbids. */
function forbidden(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .filter(([, type, from, dynamic]) => !isAllowed(path, from ?? dynamic!, type !== undefined))
    .map(([line]) => `${path}: ${line}`);
}

function isAllowed(path: string, specifier: string, isType: boolean): boolean {
  const floor = floorOf(path);
  const allowed = MAY_IMPORT[floor] ?? [];
  if (!specifier.startsWith('.')) return allowed.includes('packages');
  const target = posix.join(posix.dirname(path), specifier);
  // A barrel is for those outside, and for the front door, which is made of them.
  if (posix.basename(target) === 'index.ts') return path === 'index.ts';
  if (target === '../package.json') return floor === 'cli';
  // The shapes are types; only classify uses and hands out the lists of words that verdict.ts has beside them.
  if (floorOf(target) === 'shapes') return isType || floor === 'classify';
  return [floor, ...allowed, ...(isType ? typesOf(allowed) : [])].includes(floorOf(target));
}

function typesOf(allowed: readonly string[]): string[] {
  return allowed.filter((name) => name.startsWith('types of ')).map((name) => name.slice('types of '.length));
}

test('no file imports what its floor may not', () => {
  expect(sourceFiles().flatMap(({ path, text }) => forbidden(path, text))).toEqual([]);
});

test('every folder of src has a row in the table', () => {
  const floors = new Set(sourceFiles().map(({ path }) => floorOf(path)));
  expect([...floors].filter((floor) => !(floor in MAY_IMPORT))).toEqual([]);
});

test.each([
  ['a floor above', 'code/a.ts', `import { entries } from '../catalogue/entries.ts';`],
  ['a sibling', 'classify/a.ts', `import type { LogSignal } from '../parse/log/parse-log-line.ts';`],
  ['a barrel', 'parse/a.ts', `import { isCode } from '../code/index.ts';`],
  ['a barrel of its own', 'parse/smtp/a.ts', `export * from '../index.ts';`],
  ['a shape as a value', 'explain/a.ts', `import { ACTIONS } from '../verdict.ts';`],
  ['a value where types are allowed', 'explain/a.ts', `import { classify } from '../classify/classify.ts';`],
  ['Node below the command line', 'parse/a.ts', `import { readFileSync } from 'node:fs';`],
  ['a package below the command line', 'docs/a.ts', `import pc from 'picocolors';`],
  ['over several lines', 'code/a.ts', `import {\n  a,\n  b,\n} from '../parse/limits.ts';`],
  ['for its effect', 'code/a.ts', `import '../diagnose.ts';`],
  ['at run time', 'code/a.ts', `const a = await import('../diagnose.ts');`],
  ['anything at all into backoff', 'backoff/a.ts', `import { isCode } from '../code/enhanced-code.ts';`],
])('an import is refused: %s', (_why, path, text) => {
  expect(forbidden(path, text)).toHaveLength(1);
});

test.each([
  ['a floor below', 'classify/a.ts', `import { entryFor } from '../catalogue/entry-for.ts';`],
  ['types of classify', 'explain/a.ts', `import type { CategoryPolicy } from '../classify/category-policy.ts';`],
  ['a shape as a type', 'backoff/a.ts', `import type { Verdict } from '../verdict.ts';`],
  ['Node in the command line', 'cli/a.ts', `import { readFileSync } from 'node:fs';`],
])('an import is allowed: %s', (_why, path, text) => {
  expect(forbidden(path, text)).toEqual([]);
});
