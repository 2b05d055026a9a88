import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeQuotedPrintable, decodeTransfer } from '../../../src/parse/mime/transfer-encoding.ts';

describe('decodeQuotedPrintable', () => {
  it.each([
    ['a=20b=3D', 'a b='],
    ['soft=\nline', 'softline'],
    ['blanks= \t\nbehind', 'blanksbehind'],
    ['=c3=BC', 'Ã¼'],
    ['a=b', 'a=b'],
    ['end=', 'end='],
    ['plain', 'plain'],
  ])('%j is %j', (text, decoded) => expect(decodeQuotedPrintable(text)).toBe(decoded));
});

describe('decodeBase64', () => {
  it.each([
    ['aGVsbG8=', 'hello'],
    ['aGVs\nbG8', 'hello'],
    ['aGVsbG8=aGk=', 'hellohi'],
    ['a*G-V s bG8=', 'hello'],
    ['w7w=', 'Ã¼'],
    ['', ''],
    ['=', ''],
    ['a', ''],
  ])('%j is %j', (text, decoded) => expect(decodeBase64(text)).toBe(decoded));

  it('is what Node decodes', () => {
    for (let length = 0; length < 50; length++) {
      const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 37) & 0xff));
      expect(decodeBase64(bytes.toString('base64'))).toBe(bytes.toString('latin1'));
    }
  });
});

describe('decodeTransfer', () => {
  it('takes a piece of the mail', () => {
    expect(decodeTransfer('xxaGk=xx', 2, 6, ' BASE64 ', 100)).toEqual({ text: 'hi', isCut: false });
    expect(decodeTransfer('xx=41xx', 2, 5, 'Quoted-Printable', 100)).toEqual({ text: 'A', isCut: false });
    expect(decodeTransfer('xx=41xx', 2, 5, '7bit', 100)).toEqual({ text: '=41', isCut: false });
  });

  it.each(['base64', 'quoted-printable', '8bit'])('stops at the most, %s', (encoding) => {
    const bomb = 'QUFB'.repeat(1_000_000);
    const { text, isCut } = decodeTransfer(bomb, 0, bomb.length, encoding, 1_000);
    expect(text.length).toBeLessThanOrEqual(1_000);
    expect(isCut).toBe(true);
  });
});
