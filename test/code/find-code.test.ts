import { describe, expect, it } from 'vitest';
import { findCode } from '../../src/code/find-code.ts';

describe('findCode accepts a code where mail systems put one', () => {
  it.each([
    ['alone', '5.1.1', '5.1.1'],
    ['in front of the words', '5.1.1 No such user', '5.1.1'],
    ['behind a reply code', '550 5.1.1 No such user', '5.1.1'],
    ['behind the reply code of a line that goes on', '550-5.1.1 No such user', '5.1.1'],
    ['behind two blanks', '550  5.1.1 No such user', '5.1.1'],
    ['behind a tab', '550\t5.1.1 No such user', '5.1.1'],
    ['in a Diagnostic-Code', 'smtp; 550 5.1.1 No such user', '5.1.1'],
    ['in a Diagnostic-Code without a blank', 'smtp;550 5.1.1 No such user', '5.1.1'],
    ['with a subject and a detail of three digits', '550 5.100.509 Access denied', '5.100.509'],
    ['of class 2', '250 2.1.5 Recipient OK', '2.1.5'],
    ['the first of two', '550 5.1.1 see 5.7.1', '5.1.1'],
  ])('%s, and has nothing to forgive', (_where, text, code) => {
    expect(findCode(text)).toMatchObject({ code, flaws: [] });
  });
});

describe('findCode forgives, and says what', () => {
  it.each([
    ['#5.1.1 No such user', '5.1.1', ['decorated-code']],
    ['550 #5.1.0 Address rejected', '5.1.0', ['decorated-code']],
    ['550#5.1.0 Address rejected', '5.1.0', ['decorated-code']],
    ['(#5.7.1)', '5.7.1', ['decorated-code']],
    ['550 (#5.7.1) No relay', '5.7.1', ['decorated-code']],
    ['5.1.1: No such user', '5.1.1', ['decorated-code']],
    ['451 4.3.0: Try later', '4.3.0', ['decorated-code']],
    ['[5.1.1] No such user', '5.1.1', ['decorated-code']],
    ['<5.1.1> No such user', '5.1.1', ['decorated-code']],
    ['"5.1.1" No such user', '5.1.1', ['decorated-code']],
    ['5.1.1; No such user', '5.1.1', ['decorated-code']],
    ['Sorry, no mailbox here. (#5.1.1)', '5.1.1', ['decorated-code', 'code-in-text']],
    ['Sorry (#5.1.1 - chkuser)', '5.1.1', ['decorated-code', 'code-in-text']],
    ['The status is 5.1.1.', '5.1.1', ['code-in-text']],
    ['Sorry.\r\n550 5.1.1 No such user', '5.1.1', ['code-in-text']],
    ['550 5.01.1 No such user', '5.1.1', ['leading-zero']],
    ['550 5.1.001 No such user', '5.1.1', ['leading-zero']],
    ['550 5.000.00 Failed', '5.0.0', ['leading-zero']],
    ['failed (5.01.01)', '5.1.1', ['leading-zero', 'decorated-code', 'code-in-text']],
  ])('%s', (text, code, flaws) => {
    expect(findCode(text)).toMatchObject({ code, flaws });
  });
});

describe('findCode tells where the code stood, as it was written', () => {
  it.each([
    ['550 5.1.1 No such user', 4, '5.1.1'],
    ['5.7.26', 0, '5.7.26'],
    ['Sorry (#5.01.01)', 8, '5.01.01'],
    ['Straße, 🙂: 5.2.2 voll', 12, '5.2.2'],
  ])('%s', (text, start, written) => {
    const found = findCode(text);
    expect(found?.start).toBe(start);
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });
});

describe('findCode is deaf to what is no text', () => {
  it.each([[undefined], [null], [550], [{}], [['5.1.1']]])('%j', (value) => {
    expect(findCode(value as unknown as string)).toBeUndefined();
  });
});
