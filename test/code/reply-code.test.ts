import { describe, expect, it } from 'vitest';
import { isReplyCode, replyClass } from '../../src/code/reply-code.ts';

describe('a reply code is 2 to 5, then 0 to 5, then 0 to 9 (RFC 5321 section 4.2)', () => {
  it.each([200, 209, 220, 250, 259, 300, 334, 354, 421, 450, 459, 500, 550, 556, 559])('%d is one', (reply) => {
    expect(isReplyCode(reply)).toBe(true);
  });

  it.each([
    ['of a web API', 605],
    ['of a spam filter', 571],
    ['just below', 199],
    ['just above', 560],
    ['with a second digit of 6', 260],
    ['with a second digit of 9', 499],
    ['that does not exist in SMTP', 100],
    ['of two digits', 55],
    ['of four digits', 5500],
    ['above all classes', 600],
    ['broken', 250.5],
    ['negative', -550],
    ['zero', 0],
    ['not a number', Number.NaN],
    ['without end', Infinity],
    ['in text', '550'],
    ['boxed', new Number(550)],
    ['as a big integer', 550n],
    ['missing', undefined],
    ['null', null],
    ['in a list', [550]],
  ])('a number %s is none: %s', (_what, value) => {
    expect(isReplyCode(value)).toBe(false);
  });
});

describe('the first digit of a reply counts also where the rest is unknown (RFC 5321 section 4.3.2)', () => {
  it.each([
    [250, 2],
    [354, 3],
    [451, 4],
    [499, 4],
    [571, 5],
    [599, 5],
  ])('%d is of class %d', (reply, digit) => {
    expect(replyClass(reply)).toBe(digit);
  });

  it.each([0, 55, 199, 600, 605, 5500, -550, Number.NaN, Infinity])('%d has no class', (reply) => {
    expect(replyClass(reply)).toBeUndefined();
  });
});
