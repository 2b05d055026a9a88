import { describe, expect, it } from 'vitest';
import { parseReply } from '../../../src/parse/smtp/parse-reply.ts';

describe('parseReply reads one line', () => {
  it('reply code, enhanced code, words, and the text as it came', () => {
    expect(parseReply('550 5.1.1 No such user')).toStrictEqual({
      reply: 550,
      code: '5.1.1',
      text: 'No such user',
      raw: '550 5.1.1 No such user',
      flaws: [],
    });
  });

  it.each([
    ['without an enhanced code', '550 No such user', 550, undefined, 'No such user'],
    ['without words', '550 5.1.1', 550, '5.1.1', ''],
    ['without words, but with the blank', '550 5.1.1 ', 550, '5.1.1', ''],
    ['of three digits alone', '550', 550, undefined, ''],
    ['of three digits and a blank', '550 ', 550, undefined, ''],
    ['of three digits and a line end', '550\r\n', 550, undefined, ''],
    ['ended by CRLF', '250 2.1.5 OK\r\n', 250, '2.1.5', 'OK'],
    ['ended by LF', '250 2.1.5 OK\n', 250, '2.1.5', 'OK'],
    ['ended by CR', '250 2.1.5 OK\r', 250, '2.1.5', 'OK'],
    ['of a 3yz', '354 Go ahead', 354, undefined, 'Go ahead'],
    ['with a private code', '550 5.7.509 Access denied', 550, '5.7.509', 'Access denied'],
    ['with a bracket in the end', '550 5.1.1 No such user (here)', 550, '5.1.1', 'No such user (here)'],
    ['with words that begin with digits', '250 234 Text', 250, undefined, '234 Text'],
    ['with an address in the words', '554 client 5.1.1.10 blocked', 554, undefined, 'client 5.1.1.10 blocked'],
    ['with a version in the words', '554 ESMTP Exim 4.9.1 sorry', 554, undefined, 'ESMTP Exim 4.9.1 sorry'],
    [
      'with a message id in the words',
      '250 OK id=4.2.2-77@mx.example.com',
      250,
      undefined,
      'OK id=4.2.2-77@mx.example.com',
    ],
    [
      'with another reply code in the words',
      '554 refused with 421 by policy',
      554,
      undefined,
      'refused with 421 by policy',
    ],
    ['in another script', '550 5.2.2 Почтовый ящик переполнен', 550, '5.2.2', 'Почтовый ящик переполнен'],
  ])('%s: %j', (_what, raw, reply, code, text) => {
    expect(parseReply(raw)).toStrictEqual({ reply, ...(code && { code }), text, raw, flaws: [] });
  });
});

describe('parseReply forgives, and says what', () => {
  it.each([
    [
      'no blank in front of a decorated code',
      '550#5.1.0 Address rejected',
      '5.1.0',
      'Address rejected',
      ['decorated-code'],
    ],
    ['a decorated code', '550 #5.1.0 Address rejected', '5.1.0', 'Address rejected', ['decorated-code']],
    ['a colon behind the code', '451 4.3.0: Try later', '4.3.0', 'Try later', ['decorated-code']],
    ['a code in brackets', '550 (5.7.1) No relay', '5.7.1', 'No relay', ['decorated-code']],
    ['a zero too many', '550 5.01.1 No such user', '5.1.1', 'No such user', ['leading-zero']],
    ['a code in mid-text', '550 failed with 5.1.1 there', '5.1.1', 'failed with 5.1.1 there', ['code-in-text']],
    [
      'a code in the end',
      '550 Sorry (#5.1.1 - chkuser)',
      '5.1.1',
      'Sorry (#5.1.1 - chkuser)',
      ['decorated-code', 'code-in-text'],
    ],
    ['a code of another class', '550 4.2.2 Over quota', '4.2.2', 'Over quota', ['class-mismatch']],
    ['a code of success on a failure', '550 2.1.5 No', '2.1.5', 'No', ['class-mismatch']],
    ['a code on a 3yz', '354 2.0.0 Go ahead', '2.0.0', 'Go ahead', ['class-mismatch']],
    ['a reply outside the grammar', '571 5.7.1 No', '5.7.1', 'No', ['nonstandard-reply']],
  ])('%s: %j', (_what, raw, code, text, flaws) => {
    const signal = parseReply(raw);
    expect(signal).toMatchObject({ reply: Number(raw.slice(0, 3)), code, text, raw });
    expect([...(signal?.flaws ?? [])].sort()).toStrictEqual([...flaws].sort());
  });

  it.each([
    [571, ['nonstandard-reply']],
    [591, ['nonstandard-reply']],
    [299, ['nonstandard-reply']],
    [499, ['nonstandard-reply']],
    [511, []],
  ])('a reply code that no RFC defines is kept: %d', (reply, flaws) => {
    expect(parseReply(`${reply} Refused`)).toMatchObject({ reply, text: 'Refused', flaws });
  });

  it('a code without a reply is a code, and says that the reply is missing', () => {
    const signal = parseReply('5.1.1 No such user');
    expect(signal).toStrictEqual({
      code: '5.1.1',
      text: 'No such user',
      raw: '5.1.1 No such user',
      flaws: ['missing-reply'],
    });
  });
});

describe('parseReply answers undefined for what is no reply', () => {
  it.each([
    [''],
    [' '],
    ['\r\n'],
    ['No such user'],
    ['605 Not delivering to previously bounced address'],
    ['199 x'],
    ['55 x'],
    ['5500 x'],
    ['550x'],
    ['192.0.2.1 says no'],
    ['5.1.1.10'],
    [undefined],
    [null],
    [550],
    [{ reply: 550 }],
    [['550 5.1.1']],
    [new String('550 5.1.1')],
  ])('%j', (value) => {
    expect(parseReply(value as string)).toBeUndefined();
  });
});
