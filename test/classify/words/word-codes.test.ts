import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnose.ts';
import { foldText } from '../../../src/classify/words/word-codes.ts';

test.each([
  ['Boîte', 'boite'],
  ['ESPAÑOL', 'espanol'],
  ['Größe', 'große'],
  ['Чёрный', 'черныи'],
  ['[TSS04] 邮箱', '[tss04] 邮箱'],
])('%j is read as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('a character stays one character, so that the place of what decided is true', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
});

test.each(['boîte pleine', 'BOÎTE PLEINE', 'boite pleine'])(
  '%j is a full mailbox, with its accents or without',
  (text) => {
    const { category, evidence } = diagnose(`550 ${text}`).verdict;
    expect({ category, words: evidence[0]?.words }).toEqual({ category: 'mailbox-full', words: text });
  },
);
