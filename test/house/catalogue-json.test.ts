/** The facts for other languages: dist/catalogue.json says what the tables say, and is what its schema promises. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/entries.ts';
import { replies } from '../../src/catalogue/replies.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));
const catalogue = read('catalogue.json') as {
  entries: Record<string, Record<string, unknown>>;
  replies: Record<string, unknown>;
};
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(
  read('catalogue.schema.json') as object,
);

describe('catalogue.json', () => {
  it('is what its schema promises', () => {
    validate(catalogue);
    expect(validate.errors).toBeNull();
  });

  it('and the schema refuses what is not', () => {
    expect(validate({ ...catalogue, entries: { 'X.9.1': {} } })).toBe(false);
    expect(validate({ ...catalogue, entries: { 'X.2.2': { ...catalogue.entries['X.2.2'], classes: [3] } } })).toBe(
      false,
    );
  });

  it('has the 81 rows and all replies of the tables', () => {
    expect(Object.keys(catalogue.entries)).toEqual(Object.keys(entries));
    for (const [key, { known: _known, ...facts }] of Object.entries(entries))
      expect(catalogue.entries[key]).toStrictEqual(facts);
    expect(catalogue.replies).toStrictEqual(JSON.parse(JSON.stringify(replies)));
  });
});
