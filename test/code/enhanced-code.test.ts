import { describe, expect, it } from 'vitest';
import { formatCode, isCode, parseCode, type CodeParts } from '../../src/code/enhanced-code.ts';

describe('an enhanced status code is class 2, 4 or 5, then two numbers of one to three digits (RFC 3463 section 2)', () => {
  it.each([
    ['2.0.0', { class: 2, subject: 0, detail: 0 }],
    ['4.4.1', { class: 4, subject: 4, detail: 1 }],
    ['5.7.26', { class: 5, subject: 7, detail: 26 }],
    ['5.10.100', { class: 5, subject: 10, detail: 100 }],
    ['5.999.999', { class: 5, subject: 999, detail: 999 }],
  ])('%s is one, and its parts are %o', (code, parts) => {
    expect(isCode(code)).toBe(true);
    expect(parseCode(code)).toStrictEqual(parts);
  });

  it.each([
    ['an empty text', ''],
    ['a class that does not exist: 1', '1.1.1'],
    ['a class that does not exist: 3', '3.1.1'],
    ['a class that does not exist: 6', '6.1.1'],
    ['a class that does not exist: 0', '0.0.0'],
    ['two digits of class', '55.1.1'],
    ['a zero in front of the class', '05.1.1'],
    ['a zero in front of the subject', '5.01.1'],
    ['a zero in front of the detail', '5.1.01'],
    ['two zeros for a subject', '5.00.1'],
    ['three zeros for a detail', '5.1.000'],
    ['four digits of subject', '5.1000.1'],
    ['four digits of detail', '5.1.1000'],
    ['no detail', '5.1'],
    ['an empty subject', '5..1'],
    ['an empty detail', '5.1.'],
    ['four numbers', '5.1.1.1'],
    ['a newline behind it', '5.1.1\n'],
    ['a carriage return behind it', '5.1.1\r'],
    ['a blank behind it', '5.1.1 '],
    ['a blank in front', ' 5.1.1'],
    ['a blank inside', '5. 1.1'],
    ['a NUL behind it', '5.1.1\0'],
    ['a line of its own among others', 'x\n5.1.1\nx'],
    ['Arabic-Indic digits', '٥.١.١'],
    ['full-width digits', '５.１.１'],
    ['full-width dots', '5．1．1'],
    ['a minus', '5.-1.1'],
    ['a plus', '5.+1.1'],
    ['an exponent', '5.1e2.1'],
    ['a decoration', '#5.1.1'],
    ['X for the class', 'X.1.1'],
  ])('%s makes it none: %j', (_why, text) => {
    expect(isCode(text)).toBe(false);
    expect(parseCode(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [5.1], [5], [true], [{}], [['5.1.1']], [new String('5.1.1')], [Symbol('5.1.1')], [5n]])(
    'what is no text is no code, and nothing throws: %s',
    (value) => {
      expect(isCode(value)).toBe(false);
      expect(parseCode(value as string)).toBeUndefined();
    },
  );
});

describe('formatCode is the way back from parseCode', () => {
  it.each(['2.0.0', '4.2.2', '5.7.26', '5.999.999'] as const)('%s', (code) => {
    expect(formatCode(parseCode(code))).toBe(code);
  });

  it.each<[string, object, ErrorConstructor, RegExp]>([
    ['a class that does not exist', { class: 3, subject: 1, detail: 1 }, RangeError, /^class .*3/],
    ['class 0', { class: 0, subject: 1, detail: 1 }, RangeError, /^class /],
    ['a class in text', { class: '5', subject: 1, detail: 1 }, TypeError, /^class .*string/],
    ['a subject above 999', { class: 5, subject: 1000, detail: 1 }, RangeError, /^subject .*999.*1000/],
    ['a negative detail', { class: 5, subject: 1, detail: -1 }, RangeError, /^detail .*-1/],
    ['a broken detail', { class: 5, subject: 1, detail: 1.5 }, RangeError, /^detail .*1\.5/],
    [
      'a subject that is not a number at all',
      { class: 5, subject: Number.NaN, detail: 1 },
      RangeError,
      /^subject .*NaN/,
    ],
    ['an infinite detail', { class: 5, subject: 1, detail: Infinity }, RangeError, /^detail .*Infinity/],
    ['a missing detail', { class: 5, subject: 1 }, TypeError, /^detail .*undefined/],
  ])('it refuses %s, and names the part', (_what, parts, type, message) => {
    const write = () => formatCode(parts as CodeParts);
    expect(write).toThrow(type);
    expect(write).toThrow(message);
  });

  it.each([[undefined], [null], ['5.1.1'], [5]])('it refuses %j, which has no parts', (value) => {
    expect(() => formatCode(value as unknown as CodeParts)).toThrow(
      new TypeError('parts must be { class, subject, detail }'),
    );
  });
});
