import { describe, expect, test } from 'vitest';
import { findPhrases, startOfHit } from '../../../src/classify/words/find-phrases.ts';
import { indexPhrases, type PhraseIndex } from '../../../src/classify/words/phrase-index.ts';

function hitsIn(index: PhraseIndex, text: string): { owner: number; start: number; end: number }[] {
  const { count, owners, ends } = findPhrases(index, text);
  return Array.from({ length: count }, (_, at) => ({
    owner: owners[at]!,
    start: startOfHit(index, at, text),
    end: ends[at]!,
  }));
}

/** Returns the words of a text that a phrase reads. */
function read(phrase: string, text: string): string | undefined {
  const [hit] = hitsIn(indexPhrases([[phrase, 0]]), text);
  return hit && text.slice(hit.start, hit.end);
}

describe('a phrase', () => {
  test.each([
    ['mailbox full', 'the MAILBOX Full, sorry', 'MAILBOX Full'],
    ['mailbox full', 'mailbox\n full', 'mailbox\n full'],
    ['over quota', 'user is over-quota', 'over-quota'],
    ['ofr 416', 'unknown OFR_416 [416]', 'OFR_416'],
    ['blacklist*', 'Blacklisted by us', 'Blacklisted'],
    ['list* by', 'is listed  by', 'listed  by'],
    ['user ... unknown', 'user <ann@example.org> unknown', 'user <ann@example.org> unknown'],
    ['host ... unknown', 'host mx.example.org, unknown', 'host mx.example.org, unknown'],
    ['[tss04]', '421 [TSS04] deferred', '[TSS04]'],
    ['aup#cxbl', '554 AUP#CXBL', 'AUP#CXBL'],
    ["doesn't exist", 'it doesn’t exist', 'doesn’t exist'],
    ['邮箱已满', '对不起，邮箱已满。', '邮箱已满'],
    ['ящик переполнен', 'Ящик переполнен', 'Ящик переполнен'],
    ['user unknown', 'unknown user unknown', 'user unknown'],
    ['a b c d e', 'a b c a b c d e f', 'a b c d e'],
    ['spa*', 'no spam', 'spam'],
    ['list* by me', 'listing -- by  me', 'listing -- by  me'],
    ['not ... not found', 'not here: not found', 'not here: not found'],
    ['a ... b ... c', 'a a x b y c', 'a x b y c'],
    ['ofr *', 'OFR_506', 'OFR_506'],
    ['@', 'ann@example.org', '@'],
    ['tls', 'boîte:TLS', 'TLS'],
  ])('%j reads %j', (phrase, text, words) => {
    expect(read(phrase, text)).toBe(words);
  });

  test.each([
    ['mailbox full', 'mailbox is full'],
    ['mailbox full', 'mailbox fullness'],
    ['spam', 'spamhaus'],
    ['spam', 'antispam'],
    ['user ... unknown', `user ${'x'.repeat(100)} unknown`],
    ['user ... unknown', 'unknown user'],
    ['mailbox ... deleted', 'mailbox full; message deleted'],
    ['mailbox ... deleted', 'mailbox full. Message deleted'],
    ['[tss04]', 'tss04'],
    ['邮箱已满', '邮箱未满'],
    ['a b c', ''],
    ['not ... not found', 'not found'],
    ['bad name', 'bad, name'],
    ['bad name', 'badname'],
  ])('%j does not read %j', (phrase, text) => {
    expect(read(phrase, text)).toBeUndefined();
  });

  test.each(['***', '', ' ... full', 'full ... '])('%j has no word to be found by', (phrase) => {
    expect(() => indexPhrases([[phrase, 0]])).toThrow(RangeError);
  });
});

describe('a phrase with alternatives', () => {
  test.each([
    ['(the|) recipient(s|)', 'no recipients here', 'recipients'],
    ['(the|) recipient(s|)', 'the  recipient', 'the  recipient'],
    ['mailbox (is|) full (now|)', 'mailbox full', 'mailbox full'],
    ['mailbox (is|) full (now|)', 'mailbox is full now', 'mailbox is full'],
    ['user (not (found|known)|un(known|heard of))', 'user not known', 'user not known'],
    ['user (not (found|known)|un(known|heard of))', 'user unheard of', 'user unheard of'],
    ['(no|not a) (user|box) ... (here|there)', 'not a box x y there', 'not a box x y there'],
    ['(black|block)( |)list*', 'block lists', 'block lists'],
    ['(au01)', 'x (AU01) y', '(AU01)'],
  ])('%j reads %j', (phrase, text, words) => {
    expect(read(phrase, text)).toBe(words);
  });

  test.each([
    ['mailbox (is|) full', 'mailbox was full'],
    ['user (not (found|known)|unknown)', 'user not unknown'],
    ['(no|not a) (user|box) ... (here|there)', 'no user'],
  ])('%j does not read %j', (phrase, text) => {
    expect(read(phrase, text)).toBeUndefined();
  });
});

test('of each owner the first place is told', () => {
  const index = indexPhrases([
    ['over quota', 1],
    ['mailbox full', 0],
    ['quota', 2],
  ]);
  const hits = hitsIn(index, 'mailbox full: over quota, over quota');
  expect(hits.sort((one, other) => one.start - other.start)).toEqual([
    { owner: 0, start: 0, end: 12 },
    { owner: 1, start: 14, end: 24 },
    { owner: 2, start: 19, end: 24 },
  ]);
});

test('what texts have led to is forgotten when it is too much, and nothing is read otherwise then', () => {
  const letters = 'abcdefgh';
  const words = Array.from({ length: 4_096 }, (_, at) =>
    [9, 6, 3, 0].map((shift) => letters[(at >> shift) & 7]).join(''),
  );
  const index = indexPhrases(words.map((word, owner) => [`${word} ${word} ${word} end`, owner]));
  for (let round = 0; round < 3; round++)
    for (const word of words) {
      const [hit] = hitsIn(index, `no ${word} ${word} ${word} end`);
      expect(hit?.start).toBe(3);
    }
  expect(index.automaton.states.length).toBeLessThan(20_000);
});
