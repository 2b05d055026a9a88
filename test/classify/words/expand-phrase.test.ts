import { expect, test } from 'vitest';
import { expandPhrase } from './expand-phrase.ts';
import { partsOf } from '../../../src/classify/words/phrase.ts';
import { TOPICS } from '../../../src/classify/rules/topics.ts';
import { PROVIDERS } from '../../../src/classify/rules/providers.ts';
import type { Provider, Rules } from '../../../src/classify/rules/rule.ts';

test.each([
  ['mailbox full', ['mailbox full']],
  ['no such (user|mailbox)', ['no such user', 'no such mailbox']],
  ['(the|) user', ['the user', 'user']],
  ['mailbox (is|) full', ['mailbox is full', 'mailbox full']],
  ['recipient(s|)', ['recipients', 'recipient']],
  ['(user|account) (unknown|disabled)', ['user unknown', 'user disabled', 'account unknown', 'account disabled']],
  ['user (not (found|known)|unknown)', ['user not found', 'user unknown', 'user not known']],
  ['(au01)', ['(au01)']],
  ['user ... (unknown|not found)', ['user ... unknown', 'user ... not found']],
])('%j stands for %j', (phrase, phrases) => {
  expect([...expandPhrase(phrase)].sort()).toEqual([...phrases].sort());
});

const lists = [...Object.values<Rules>(TOPICS), ...Object.values<Provider>(PROVIDERS).map(({ rules }) => rules)]
  .flatMap((rules) => Object.values(rules))
  .flatMap(({ when = [], and = [], without = [] }) => [when, and, without].flat());

// More is a slip: every user would pay for it in time and memory.
test.each([...new Set(lists)].filter((phrase) => phrase.includes('|')))('%j stands for no crowd', (phrase) => {
  const phrases = expandPhrase(phrase);
  expect(phrases.length).toBeLessThanOrEqual(200);
  expect(phrases.filter((written) => written.includes('|'))).toEqual([]);
});

// Parts of a phrase are found alone, and a phrase without a word would be everywhere.
test.each([...new Set(lists)])('%j has words in each of its parts, and no gap in a group', (phrase) => {
  for (const part of partsOf(phrase)) {
    expect(part.split('(').length).toBe(part.split(')').length);
    for (const written of expandPhrase(part)) expect(written).toMatch(/[^\s*]/);
  }
});
