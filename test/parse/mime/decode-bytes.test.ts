import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/parse/mime/decode-bytes.ts';

const latin1 = (...bytes: number[]) => String.fromCharCode(...bytes);

describe('decodeBytes', () => {
  it.each([
    ['utf-8', latin1(0xc3, 0xbc), 'ü'],
    ['UTF8', latin1(0xc3, 0xbc), 'ü'],
    ['iso-8859-1', latin1(0xfc), 'ü'],
    ['windows-1252', latin1(0x80, 0x93, 0xfc), '€“ü'],
    ['iso-8859-1', latin1(0x92), '’'],
    ['cp1251', latin1(0xcf, 0xee, 0xf7, 0xf2, 0xe0), 'Почта'],
    ['koi8-r', latin1(0xf0, 0xcf, 0xde, 0xd4, 0xc1), 'Почта'],
    ['iso-2022-jp', '\u001B$B%a!<%k\u001B(B', 'メール'],
    ['shift_jis', latin1(0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b), 'メール'],
    ['cp932', latin1(0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b), 'メール'],
    ['euc-jp', latin1(0xa5, 0xe1, 0xa1, 0xbc, 0xa5, 0xeb), 'メール'],
    ['gb2312', latin1(0xd3, 0xca, 0xbc, 0xfe), '邮件'],
    ['gb18030', latin1(0xd3, 0xca, 0xbc, 0xfe), '邮件'],
    ['big5', latin1(0xb6, 0x6c, 0xa5, 0xf3), '郵件'],
    ['euc-kr', latin1(0xb8, 0xde, 0xc0, 0xcf), '메일'],
  ])('%s', (charset, bytes, text) => expect(decodeBytes(bytes, charset)).toBe(text));

  it('no charset: UTF-8 if it is that, bytes if not', () => {
    expect(decodeBytes(latin1(0xc3, 0xbc), undefined)).toBe('ü');
    expect(decodeBytes(latin1(0xfc), undefined)).toBe('ü');
    expect(decodeBytes('\u001B$B%a!<%k\u001B(B', 'us-ascii')).toBe('メール');
  });

  it('an unknown or wrong charset loses nothing', () => {
    expect(decodeBytes(latin1(0xfc), 'x-nobody-knows')).toBe('ü');
    expect(decodeBytes(latin1(0xc3, 0xbc), 'us-ascii')).toBe('ü');
  });

  it('a text that was decoded before stays', () => expect(decodeBytes('メール', 'iso-8859-1')).toBe('メール'));
  it('ASCII stays', () => expect(decodeBytes('plain', 'utf-7')).toBe('plain'));
});
