/** The catalogue against `register.json`, which was written from the texts of the RFCs and not from the catalogue. */
import { describe, expect, test } from 'vitest';
import { entries } from '../../src/catalogue/entries.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { readText, sourceFiles } from './project.ts';

/** A row as the register has it; allowedClasses, classRule and definedIn are read from the defining text. */
interface RegisterRow {
  readonly key: string;
  readonly name: string;
  readonly basicCodes: readonly string[];
  readonly references: readonly string[];
  readonly allowedClasses: readonly number[];
  readonly classRule: string;
  readonly definedIn: string;
}

const register = JSON.parse(readText('test/fixtures/register.json')) as RegisterRow[];
const table: Readonly<Record<string, Entry>> = entries;

test('the catalogue has the 81 rows of the register and no other, in its order', () => {
  expect(register).toHaveLength(81);
  expect(Object.keys(entries)).toEqual(register.map((row) => row.key));
});

test.each(register)('$key $name', (row) => {
  const { key, title, references, classes, classRule, definedIn } = table[row.key]!;
  const facts = { key, name: title, basicCodes: basicCodes(table[row.key]!), references, classRule, definedIn };
  expect({ ...facts, allowedClasses: classes }).toEqual(row);
});

test('the register contradicts the defining text in six rows', () => {
  const conflicts = Object.values(table).filter((entry) => entry.classConflict);
  expect(conflicts.map((entry) => entry.key)).toEqual(['X.1.1', 'X.2.2', 'X.4.3', 'X.5.1', 'X.5.4', 'X.7.1']);
});

describe('what an editor shows at a row is its title and its meaning', () => {
  const comment = /^ {2}\/\*\* (.+) \*\/\n {2}'(X\.\d\.\d+)': \{$/gm;
  const comments = sourceFiles()
    .filter(({ path }) => /^catalogue\/x\d/.test(path))
    .flatMap(({ text }) => [...text.matchAll(comment)].map(([, words, key]) => [key!, words!] as const));

  test('every row has a comment', () => {
    expect(comments.map(([key]) => key)).toEqual(register.map((row) => row.key));
  });

  test.each(comments)('%s', (key, words) => {
    const { title, meaning } = table[key]!;
    expect(words).toBe(`${title || 'No title'}. ${meaning}`);
  });
});

/** The register's own way to write a list of replies. */
function basicCodes({ replies }: Entry): string[] {
  if (replies === 'not-given') return ['not given'];
  return typeof replies === 'string' ? [replies.replace('xx', 'XX')] : replies.map(String);
}
