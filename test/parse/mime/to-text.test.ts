import { describe, expect, it } from 'vitest';
import { bytesToText, textToBytes, toText } from '../../../src/parse/mime/to-text.ts';

const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('toText', () => {
  it.each([
    ['CRLF', 'a\r\nb\r\n\r\nc'],
    ['LF', 'a\nb\n\nc'],
    ['CR', 'a\rb\r\rc'],
    ['CR CR LF', 'a\r\r\nb\r\r\n\r\r\nc'],
  ])('makes LF of %s', (_, mail) => expect(toText(mail)).toBe('a\nb\n\nc'));

  it('leaves out a byte order mark', () => {
    expect(toText('\u{FEFF}a')).toBe('a');
    expect(toText(Uint8Array.of(0xef, 0xbb, 0xbf, 97))).toBe('a');
  });

  it.each([null, 7, {}, [1], new Uint16Array(2), undefined])('is undefined for %o', (value) => {
    expect(toText(value as never)).toBeUndefined();
  });

  it('takes a part of a buffer', () => expect(toText(new Uint8Array([97, 98, 99]).subarray(1, 2))).toBe('b'));
});

describe('bytesToText', () => {
  it('has one character for each byte, and textToBytes is the way back', () => {
    const text = bytesToText(EVERY_BYTE);
    expect(Array.from({ length: 256 }, (_, at) => text.charCodeAt(at))).toEqual([...EVERY_BYTE]);
    expect(textToBytes(text)).toEqual(EVERY_BYTE);
  });

  it('does not read UTF-8', () => expect(bytesToText(Uint8Array.of(0xc3, 0xbc))).toBe('Ã¼'));

  it('takes megabytes', () => {
    const bytes = new Uint8Array(3_000_000).fill(0xe9);
    expect(bytesToText(bytes)).toBe('é'.repeat(3_000_000));
  });
});
