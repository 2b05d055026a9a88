import { describe, expect, it } from 'vitest';
import { fieldOf, fieldsOf, nameAt, PLACES, readHeader } from '../../../src/parse/mime/header.ts';

const read = (text: string, most = 10_000) => readHeader(text, 0, most);
const body = (text: string) => text.slice(read(text).next);

describe('readHeader', () => {
  it('ends at the blank line', () => {
    const header = read('A: 1\nB: 2\n\nC: 3\n');
    expect([fieldOf(header, 'a'), fieldOf(header, 'b'), fieldOf(header, 'c')]).toEqual(['1', '2', undefined]);
    expect(body('A: 1\nB: 2\n\nC: 3\n')).toBe('C: 3\n');
  });

  it('unfolds', () => expect(fieldOf(read('A: 1\n\t2\n   3 \nB: 4'), 'a')).toBe('1 2 3'));
  it('finds names in any case', () => expect(fieldOf(read('CONTENT-type: x'), 'content-type')).toBe('x'));
  it('forgives blanks in front of the colon', () => expect(fieldOf(read('Subject : x'), 'subject')).toBe('x'));
  it('takes an empty value', () => expect(fieldOf(read('A:\nB: 2'), 'a')).toBe(''));
  it('returns all fields of a name', () => expect(fieldsOf(read('A: 1\nB: 2\na: 3'), 'a')).toEqual(['1', '3']));
  it('passes over the mbox line', () => expect(fieldOf(read('From a@b Thu Jan 1\nA: 1'), 'a')).toBe('1'));
  it('passes over a line that is no field', () => expect(fieldOf(read('A: 1\nnonsense\nB: 2'), 'b')).toBe('2'));
  it('takes a padded blank line for one', () => expect(body('A: 1\n \t\nwords')).toBe('words'));
  it('goes on folding behind a padded blank line', () =>
    expect(fieldOf(read('A: 1\n \n 2'), 'a')).toBe('1 2'.replace(' ', '  ')));
  it('keeps the name as it was written', () => expect(nameAt(read('X-Foo: 1'), 0)).toBe('X-Foo'));

  it.each([['no field at all\nA: 1'], ['--boundary\nA: 1'], ['\nA: 1'], ['']])('has no fields in %j', (text) => {
    expect(read(text).places).toEqual([]);
  });

  it('stops at a boundary', () => expect(body('A: 1\n--b\nB: 2')).toBe('--b\nB: 2'));
});

describe('readHeader has limits', () => {
  it('clips one endless line and reads those behind it', () => {
    const header = read(`A: ${'x'.repeat(100_000)}\nB: 2\n\n`, 1_000);
    expect(header.isCut).toBe(true);
    expect(fieldOf(header, 'a')?.length).toBeLessThan(1_000);
    expect(fieldOf(header, 'b')).toBe('2');
  });

  it('clips a field of endless folding', () => {
    const header = read(`A: 1\n${' x\n'.repeat(50_000)}B: 2\n\nbody`, 1_000);
    expect(header.isCut).toBe(true);
    expect(fieldOf(header, 'a')?.length).toBeLessThan(1_000);
  });

  it('reads some of many fields and finds the body all the same', () => {
    const text = `${'A: 1\n'.repeat(100_000)}\nbody`;
    const header = read(text, 1_000);
    expect(header.isCut).toBe(true);
    expect(header.places.length / PLACES).toBeLessThan(1_000);
    expect(text.slice(header.next)).toBe('body');
  });
});
