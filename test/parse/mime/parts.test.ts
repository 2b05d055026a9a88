import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../src/parse/limits-of-mail.ts';
import { readParts, type Parts } from '../../../src/parse/mime/parts.ts';

const parts = (mail: string, limits = {}): Parts => readParts(mail, limitsOf(limits));
const shown = (mail: string): unknown[] =>
  parts(mail).parts.map(({ type, start, end, depth }) => [depth, type, mail.slice(start, end)]);
const multipart = (boundary: string, kind = 'mixed') => `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n`;

describe('readParts', () => {
  it('a mail without parts is one', () => expect(shown('A: 1\n\nwords\n')).toEqual([[0, 'text/plain', 'words\n']]));

  it('parts, preamble and epilogue', () => {
    const mail = `${multipart('b')}preamble\n--b\n\none\n--b\nContent-Type: Text/HTML\n\ntwo\n--b--\nepilogue`;
    expect(shown(mail).slice(1)).toEqual([
      [1, 'text/plain', 'one'],
      [1, 'text/html', 'two'],
    ]);
    expect(parts(mail).flaws).toEqual([]);
  });

  it('the first boundary may open the body', () => {
    expect(shown(`${multipart('b')}--b\n\none\n--b--\n`)[1]).toEqual([1, 'text/plain', 'one']);
  });

  it('multiparts inside multiparts, one boundary the beginning of the other', () => {
    const inner = `${multipart('bb', 'alternative')}--bb\n\none\n--bb--\n`;
    expect(shown(`${multipart('b')}--b\n${inner}--b\n\ntwo\n--b--\n`).slice(1)).toEqual([
      [1, 'multipart/alternative', '--bb\n\none'],
      [2, 'text/plain', 'one'],
      [1, 'text/plain', 'two'],
    ]);
  });

  it('a boundary may be followed by blanks and must not be followed by more', () => {
    expect(shown(`${multipart('b')}--b \t\n\none\n--bc\n--b--  \n`)[1]).toEqual([1, 'text/plain', 'one\n--bc']);
  });

  it('a mail inside stays one part', () => {
    const mail = `${multipart('b')}--b\nContent-Type: message/rfc822\n\n${multipart('c')}--c\n\none\n--c--\n--b--\n`;
    expect(shown(mail).map((part) => (part as string[])[1])).toEqual(['multipart/mixed', 'message/rfc822']);
  });

  it('a part of a digest is a mail', () => {
    expect(shown(`${multipart('b', 'digest')}--b\n\nA: 1\n--b--\n`)[1]).toEqual([1, 'message/rfc822', 'A: 1']);
  });

  it('a part that is not ended ends with what is around it, and is named', () => {
    const cut = `${multipart('b')}--b\n\none\n`;
    expect(shown(cut)[1]).toEqual([1, 'text/plain', 'one\n']);
    expect(parts(cut).flaws).toEqual(['unterminated-part']);
    const inner = `${multipart('b')}--b\n${multipart('c')}--c\n\none\n--b\n\ntwo\n--b--\n`;
    expect(shown(inner).slice(2)).toEqual([
      [2, 'text/plain', 'one'],
      [1, 'text/plain', 'two'],
    ]);
    expect(parts(inner).flaws).toEqual(['unterminated-part']);
  });

  it('a part without a header', () => {
    expect(shown(`${multipart('b')}--b\nno header here\n--b--\n`)[1]).toEqual([1, 'text/plain', 'no header here']);
  });

  it('a header that runs into a boundary', () => {
    expect(shown(`${multipart('b')}--b\nContent-Type: text/html\n--b\n\ntwo\n--b--\n`).slice(1)).toEqual([
      [1, 'text/html', ''],
      [1, 'text/plain', 'two'],
    ]);
  });

  it('a multipart without a boundary is one part', () =>
    expect(shown('Content-Type: multipart/mixed\n\nx')).toHaveLength(1));
});

describe('readParts has limits', () => {
  const deep = Array.from({ length: 100_000 }, (_, level) => `--b${level}\n${multipart(`b${level + 1}`)}`);

  it('of depth', () => {
    const { parts: found, flaws } = parts(`${multipart('b0')}${deep.join('')}`, { maxDepth: 5 });
    expect(Math.max(...found.map(({ depth }) => depth))).toBe(5);
    expect(flaws).toContain('truncated');
  });

  it('of parts', () => {
    const { parts: found, flaws } = parts(`${multipart('b')}${'--b\n\n'.repeat(100_000)}`, { maxParts: 7 });
    expect(found).toHaveLength(7);
    expect(flaws).toContain('truncated');
  });

  it('of the length of a boundary', () => {
    const { parts: found, flaws } = parts(`${multipart('b'.repeat(300))}--${'b'.repeat(300)}\n\nx`);
    expect(found).toHaveLength(1);
    expect(flaws).toEqual(['truncated']);
  });
});
