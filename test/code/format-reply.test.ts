import { describe, expect, it } from 'vitest';
import { formatReply, type ServerReply } from '../../src/code/format-reply.ts';

const linesOf = (written: string) => written.split('\r\n').slice(0, -1);

describe('formatReply writes what goes over the wire', () => {
  it('one line, ended by CRLF', () => {
    expect(formatReply({ reply: 550, code: '5.1.1', text: 'No such user' })).toBe('550 5.1.1 No such user\r\n');
  });

  it('the enhanced code on each line of several (RFC 2034 section 4)', () => {
    const text = ['No such user', 'at example.org', 'Bye'];
    const written = formatReply({ reply: 550, code: '5.1.1', text });
    expect(written).toBe('550-5.1.1 No such user\r\n550-5.1.1 at example.org\r\n550 5.1.1 Bye\r\n');
  });

  it('no enhanced code where none is given, as in a greeting', () => {
    const written = formatReply({ reply: 220, text: ['mx.example.com ESMTP', 'welcome'] });
    expect(written).toBe('220-mx.example.com ESMTP\r\n220 welcome\r\n');
  });

  it('no enhanced code on a 3yz, which RFC 2034 allows none', () => {
    expect(formatReply({ reply: 354, text: 'Go ahead' })).toBe('354 Go ahead\r\n');
  });

  it.each([[''], [[]], [['']]])('one line for no words: %j', (text) => {
    expect(formatReply({ reply: 250, code: '2.0.0', text })).toBe('250 2.0.0 \r\n');
  });

  it('an empty line between others', () => {
    expect(linesOf(formatReply({ reply: 250, text: ['a', '', 'b'] }))).toStrictEqual(['250-a', '250-', '250 b']);
  });
});

describe('formatReply lets no stranger break out of the line', () => {
  it.each([
    ['CRLF', 'a\r\n250 OK'],
    ['LF', 'a\n250 OK'],
    ['CR', 'a\r250 OK'],
  ])('a %s in the words starts a line of the same reply', (_name, text) => {
    const written = formatReply({ reply: 550, code: '5.1.1', text });
    expect(written).toBe('550-5.1.1 a\r\n550 5.1.1 250 OK\r\n');
  });

  it('a CRLF in one line of a list does the same', () => {
    const written = formatReply({ reply: 550, code: '5.1.1', text: ['a\r\n250 OK', 'b'] });
    expect(linesOf(written)).toStrictEqual(['550-5.1.1 a', '550-5.1.1 250 OK', '550 5.1.1 b']);
  });

  it.each([
    ['NUL', 'a\0b', 'a?b'],
    ['escape', 'a\x1b[2Jb', 'a?[2Jb'],
    ['delete', 'a\x7fb', 'a?b'],
    ['a letter beyond ASCII', 'Postfach überfüllt', 'Postfach ?berf?llt'],
    ['a character of two halves', 'a🙂b', 'a?b'],
    ['a lone half of a character', 'a\ud83db', 'a?b'],
    ['a line separator of Unicode', 'a\u2028b', 'a?b'],
    ['a next-line control', 'a\u0085b', 'a?b'],
  ])('%s becomes a question mark', (_name, text, words) => {
    expect(formatReply({ reply: 550, code: '5.1.1', text })).toBe(`550 5.1.1 ${words}\r\n`);
  });

  it('a tab may stay, as RFC 5321 section 4.2 allows it', () => {
    expect(formatReply({ reply: 250, text: 'a\tb' })).toBe('250 a\tb\r\n');
  });
});

describe('formatReply folds at 512 octets, CRLF included (RFC 5321 section 4.5.3.1.5)', () => {
  it('a line of exactly 512 octets stays whole', () => {
    const written = formatReply({ reply: 550, code: '5.1.1', text: 'x'.repeat(500) });
    expect(written).toHaveLength(512);
    expect(linesOf(written)).toHaveLength(1);
  });

  it('one octet more makes two lines, and each carries the codes', () => {
    const lines = linesOf(formatReply({ reply: 550, code: '5.1.1', text: 'x'.repeat(501) }));
    expect(lines).toStrictEqual([`550-5.1.1 ${'x'.repeat(500)}`, '550 5.1.1 x']);
  });

  it('breaks between words, and loses none', () => {
    const text = 'lorem ipsum '.repeat(200).trim();
    const lines = linesOf(formatReply({ reply: 550, code: '5.7.509', text }));
    expect(Math.max(...lines.map((line) => line.length + 2))).toBeLessThanOrEqual(512);
    expect(lines.map((line) => line.slice('550-5.7.509 '.length)).join(' ')).toBe(text);
  });

  it('breaks a word that is too long alone, and loses no letter', () => {
    const text = 'abcdefghij'.repeat(300);
    const lines = linesOf(formatReply({ reply: 250, text }));
    expect(lines.every((line) => line.length + 2 <= 512)).toBe(true);
    expect(lines.map((line) => line.slice(4)).join('')).toBe(text);
  });
});

describe('formatReply refuses a mistake of the caller, and names the field', () => {
  it.each<[string, object, ErrorConstructor, RegExp]>([
    ['a code of another class', { reply: 550, code: '4.2.2', text: '' }, RangeError, /4\.2\.2 .*550/],
    ['a success with the code of a failure', { reply: 250, code: '5.1.1', text: '' }, RangeError, /5\.1\.1 .*250/],
    ['a 3yz with a code', { reply: 354, code: '2.0.0', text: '' }, RangeError, /2\.0\.0 .*354/],
    ['a reply outside the grammar', { reply: 571, text: '' }, RangeError, /^reply .*571/],
    ['a reply that is not a number at all', { reply: Number.NaN, text: '' }, RangeError, /^reply .*NaN/],
    ['a broken reply', { reply: 250.5, text: '' }, RangeError, /^reply /],
    ['a reply in text', { reply: '550', text: '' }, TypeError, /^reply .*string/],
    ['no reply', { text: '' }, TypeError, /^reply .*undefined/],
    ['what is no code', { reply: 550, code: '5.01.1', text: '' }, RangeError, /^code .*5\.01\.1/],
    ['a code that would forge a line', { reply: 550, code: '5.1.1\r\n250 OK', text: '' }, RangeError, /^code /],
    ['an empty code', { reply: 550, code: '', text: '' }, RangeError, /^code /],
    ['no text', { reply: 550 }, TypeError, /^text /],
    ['a text that is a number', { reply: 550, text: 5 }, TypeError, /^text /],
    ['a line that is no text', { reply: 550, text: ['a', null] }, TypeError, /^text /],
  ])('%s', (_what, reply, type, message) => {
    const write = () => formatReply(reply as ServerReply);
    expect(write).toThrow(type);
    expect(write).toThrow(message);
  });

  it.each([[undefined], [null]])('%s instead of a reply is a TypeError', (value) => {
    expect(() => formatReply(value as unknown as ServerReply)).toThrow(TypeError);
  });
});
