import { describe, expect, it } from 'vitest';
import { parseReply } from '../../../src/parse/smtp/parse-reply.ts';

const MEGABYTE = 1_048_576;

describe('parseReply reads a bounded part of what a stranger sends, keeps the whole as raw, and says so', () => {
  it.each([
    ['one line', `550 5.1.1 ${'x'.repeat(MEGABYTE)}`],
    ['many lines', `${'550-5.1.1 x\r\n'.repeat(MEGABYTE / 13)}550 5.1.1 x`],
    ['line ends', `550 5.1.1 No such user${'\r\n'.repeat(MEGABYTE / 2)}`],
    ['blanks', `550 5.1.1 No${' '.repeat(MEGABYTE)}`],
    ['a reply that is quoted', `host mx.example.com[192.0.2.1] said: 550 5.1.1 ${'x'.repeat(MEGABYTE)}`],
  ])('a megabyte of %s', (_what, raw) => {
    const signal = parseReply(raw);
    expect(signal).toMatchObject({ reply: 550, code: '5.1.1' });
    expect(signal?.raw).toBe(raw);
    expect(signal?.flaws).toContain('truncated');
    expect(signal?.text?.length).toBeLessThan(raw.length);
  });

  it('more lines than any server sends', () => {
    const raw = '550-5.1.1 x\r\n'.repeat(2_000) + '550 5.1.1 x';
    const signal = parseReply(raw);
    expect(signal?.flaws.filter((flaw) => flaw === 'truncated')).toHaveLength(1);
    expect(signal?.raw).toBe(raw);
  });

  it('a reply of the usual length is not flagged', () => {
    expect(parseReply(`550 5.1.1 ${'x'.repeat(60_000)}`)?.flaws).toStrictEqual([]);
  });
});

describe('parseReply keeps what it cannot explain', () => {
  it.each([
    ['NUL', '550 5.1.1 a\0b', 'a\0b'],
    ['a lone half of a character', '550 5.1.1 a\ud83d', 'a\ud83d'],
    ['bytes read as Latin-1', '550 5.1.1 \x80\xff', '\x80\xff'],
    ['an escape sequence', '550 5.1.1 \x1b[31mno', '\x1b[31mno'],
  ])('%s stands in the text and in raw', (_what, raw, text) => {
    expect(parseReply(raw)).toStrictEqual({ reply: 550, code: '5.1.1', text, raw, flaws: [] });
  });

  it.each([
    '550 5.1.1 No such user',
    '550-5.1.1 No such\r\n550 5.1.1 user\r\n',
    '  smtp; 550 5.1.1 No such user  ',
    '5.1.1 no such user  \r\n',
    'host mx.example.com[192.0.2.1] said: 550 5.1.1 no\n',
  ])('raw is exactly what came in: %j', (raw) => {
    expect(parseReply(raw)?.raw).toBe(raw);
  });
});
