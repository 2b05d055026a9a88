import { describe, expect, test } from 'vitest';
import { MAX_WAYS, waysOf } from '../../src/classify/pattern-cost.ts';

describe('waysOf', () => {
  test.each([
    ['a plain text', 'mailbox full', 1],
    ['a choice', 'full|over quota', 2],
    ['an option', 'colou?r', 2],
    ['a bounded gap', 'user .{0,80} unknown', 81],
    ['one star', 'user .* unknown', 1_001],
    ['a lazy star', 'user .*? unknown', 1_001],
    ['a class', '[(]\\d{1,3}[)]', 3],
    ['an escape', '\\*\\+\\{', 1],
    ['a repeated group of one way', '(?:ab){3}', 1],
    ['a named group', '(?<word>a|b)', 2],
    ['a bracket in a class', '[\\])]x', 1],
  ])('%s', (_, source, ways) => {
    expect(waysOf(source)).toBe(ways);
  });

  test.each([
    ['a repetition inside another', '(a+)+b'],
    ['overlapping choices, repeated', '(a|a)*b'],
    ['a choice with an option, repeated', '(?:a?b?)+'],
    ['three stars', 'a.*b.*c.*d'],
    ['large bounds', 'a{0,500}b{0,500}'],
    ['a reference back', '(a)\\1+'],
    ['a repetition in a look-ahead', '(?=(a+)+)b'],
  ])('%s is too many', (_, source) => {
    expect(waysOf(source)).toBeGreaterThan(MAX_WAYS);
  });
});
