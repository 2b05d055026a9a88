import { describe, expect, it } from 'vitest';
import { parseReply } from '../../../src/parse/smtp/parse-reply.ts';

/** What is left of a signal beside `raw`, which must be exactly what came in. */
function read(raw: string) {
  const { raw: kept, ...rest } = parseReply(raw) ?? { raw: undefined };
  expect(kept).toBe(raw);
  return rest;
}

describe('parseReply reads many lines: the code goes from each, the words stay, one line each', () => {
  it.each([
    ['CRLF', '550-5.1.1 No such\r\n550-5.1.1 user\r\n550 5.1.1 here\r\n'],
    ['LF', '550-5.1.1 No such\n550-5.1.1 user\n550 5.1.1 here\n'],
    ['CR', '550-5.1.1 No such\r550-5.1.1 user\r550 5.1.1 here\r'],
    ['CRLF, the last line end missing', '550-5.1.1 No such\r\n550-5.1.1 user\r\n550 5.1.1 here'],
    ['all three mixed', '550-5.1.1 No such\r550-5.1.1 user\n550 5.1.1 here\r\n'],
    [
      'CRLF and the indentation of a folded header field',
      '550-5.1.1 No such\r\n    550-5.1.1 user\r\n\t550 5.1.1 here',
    ],
  ])('ended by %s', (_end, raw) => {
    expect(read(raw)).toStrictEqual({ reply: 550, code: '5.1.1', text: 'No such\nuser\nhere', flaws: [] });
  });

  it('without an enhanced code', () => {
    expect(read('250-mx.example.com\r\n250-SIZE 1000\r\n250 HELP')).toStrictEqual({
      reply: 250,
      text: 'mx.example.com\nSIZE 1000\nHELP',
      flaws: [],
    });
  });

  it('with words that begin with digits: exactly four characters go (RFC 5321 section 4.2.1)', () => {
    const raw = '250-First line\r\n250-Second line\r\n250-234 Text beginning with numbers\r\n250 The last line';
    expect(read(raw)).toMatchObject({
      text: 'First line\nSecond line\n234 Text beginning with numbers\nThe last line',
      flaws: [],
    });
  });

  it('with an empty line of words between', () => {
    expect(read('550-5.1.1 a\r\n550-5.1.1\r\n550 5.1.1 b')).toStrictEqual({
      reply: 550,
      code: '5.1.1',
      text: 'a\n\nb',
      flaws: [],
    });
  });

  it('with a last line of three digits', () => {
    expect(read('550-5.1.1 No such user\r\n550')).toMatchObject({ reply: 550, code: '5.1.1', flaws: ['missing-code'] });
  });
});

describe('parseReply reads many lines that do not agree', () => {
  it.each([
    ['the code only on the last line', '550-No such user\r\n550 5.1.1 here', 550, '5.1.1', ['missing-code']],
    ['the code only on the first line', '550-5.1.1 No such user\r\n550 here', 550, '5.1.1', ['missing-code']],
    [
      'another code on the last line, which counts',
      '550-5.1.1 No such user\r\n550 5.7.1 here',
      550,
      '5.7.1',
      ['mixed-codes'],
    ],
    ['another reply on the last line, which counts', '451-No such user\r\n550 here', 550, undefined, ['mixed-replies']],
    [
      'another reply and another code',
      '451-4.3.0 No such user\r\n550 5.1.1 here',
      550,
      '5.1.1',
      ['mixed-replies', 'mixed-codes'],
    ],
    ['the last line missing', '550-5.1.1 No such user\r\n550-5.1.1 here', 550, '5.1.1', ['unended-reply']],
    ['one line that promises more', '550-5.1.1 No such user here', 550, '5.1.1', ['unended-reply']],
    ['a line without any number', '550-5.1.1 No such user\r\nhere\r\n550 5.1.1 Bye', 550, '5.1.1', []],
    [
      'a class on all lines that contradicts the reply',
      '550-4.2.2 Over\r\n550 4.2.2 quota',
      550,
      '4.2.2',
      ['class-mismatch'],
    ],
  ])('%s', (_what, raw, reply, code, flaws) => {
    const signal = read(raw);
    expect(signal).toMatchObject({ reply, flaws });
    expect('code' in signal ? signal.code : undefined).toBe(code);
    expect(signal).toHaveProperty('text', expect.not.stringMatching(/\d\.\d\.\d|\d{3}/));
  });
});

describe('parseReply finds the lines again whose newlines were lost on the way', () => {
  it.each([
    ['blanks in their place', '452-4.2.2 Over quota 452-4.2.2 please 452 4.2.2 wait', 'Over quota\nplease\nwait'],
    ['nothing in their place', '452-4.2.2 Over quota452-4.2.2 please452 4.2.2 wait', 'Over quota\nplease\nwait'],
    [
      'nothing behind a full stop',
      '452-4.2.2 Over quota.452-4.2.2 Please.452 4.2.2 Wait.',
      'Over quota.\nPlease.\nWait.',
    ],
    ['a type in front', 'smtp; 452-4.2.2 Over quota 452-4.2.2 please 452 4.2.2 wait', 'Over quota\nplease\nwait'],
  ])('%s', (_what, raw, text) => {
    expect(read(raw)).toStrictEqual({ reply: 452, code: '4.2.2', text, flaws: ['lost-newlines'] });
  });

  it('also where no line had an enhanced code', () => {
    expect(read('554-Sorry 554-not 554 today')).toStrictEqual({
      reply: 554,
      text: 'Sorry\nnot\ntoday',
      flaws: ['lost-newlines'],
    });
  });

  it.each([
    ['a number that only looks like the reply', '550 5.1.1 room 550 is empty', 'room 550 is empty'],
    ['a part of a longer number', '550 5.1.1 id 1550-20 gone', 'id 1550-20 gone'],
    ['the end of an address', '550 5.1.1 192.0.2.250 550-listed', '192.0.2.250 550-listed'],
  ])('but does not cut at %s', (_what, raw, text) => {
    expect(read(raw)).toStrictEqual({ reply: 550, code: '5.1.1', text, flaws: [] });
  });

  it.each(['554-Sorry 554, not 554 today', '554-Sorry 554: not 554 today'])('nor at a number in a line: %s', (raw) => {
    expect(read(raw)).toMatchObject({ text: raw.slice(4).replace(' 554 ', '\n'), flaws: ['lost-newlines'] });
  });
});
