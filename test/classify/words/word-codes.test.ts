import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnose.ts';
import { foldOf } from '../../../src/classify/words/word-codes.ts';

test.each([
  ['Boîte', 'boite'],
  ['ESPAÑOL', 'espanol'],
  ['Größe', 'große'],
  ['Чёрный', 'черныи'],
  ['[TSS04] 邮箱', '[tss04] 邮箱'],
  ['isn’t\tin-box', "isn't in box"],
])('%j is read as %j', (text, folded) => {
  expect(String.fromCharCode(...Array.from({ length: text.length }, (_, at) => foldOf(text.charCodeAt(at))))).toBe(
    folded,
  );
});

test.each(['boîte pleine', 'BOÎTE PLEINE', 'boite pleine'])(
  '%j is a full mailbox, with its accents or without',
  (text) => {
    const { category, evidence } = diagnose(`550 ${text}`).verdict;
    expect({ category, words: evidence[0]?.words }).toEqual({ category: 'mailbox-full', words: text });
  },
);
