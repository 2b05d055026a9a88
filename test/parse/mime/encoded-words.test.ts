import { describe, expect, it } from 'vitest';
import { decodeWords } from '../../../src/parse/mime/encoded-words.ts';

describe('decodeWords', () => {
  it.each([
    ['=?utf-8?q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
    ['=?UTF-8?B?R3LDvMOfZQ==?= an alle', 'Grüße an alle'],
    ['a =?utf-8?q?b_c?= d', 'a b c d'],
    ['=?utf-8?q?a?= =?utf-8?q?b?=', 'ab'],
    ['=?utf-8?q?a?=  \t =?iso-8859-1?q?=FC?=', 'aü'],
    ['=?utf-8?q?a?= x =?utf-8?q?b?=', 'a x b'],
    ['=?utf-8?q?=C3?= =?utf-8?q?=BC?=', 'ü'],
    ['=?utf-8*de?q?a?=', 'a'],
    ['=?utf-8?q?two words?=', 'two words'],
    ['=?utf-8?x?a?=', '=?utf-8?x?a?='],
    ['=?utf-8?q?open', '=?utf-8?q?open'],
    ['=?', '=?'],
    ['plain', 'plain'],
    ['Ã¼', 'ü'],
  ])('%j is %j', (field, text) => expect(decodeWords(field)).toBe(text));
});
