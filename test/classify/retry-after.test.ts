import { describe, expect, test } from 'vitest';
import { classify } from '../../src/index.ts';

const MINUTE = 60_000;

describe('retryAfter', () => {
  test.each([
    ['Greylisted, please try again in 5 minutes', 5 * MINUTE],
    ['greylisted for 300 seconds', 5 * MINUTE],
    ['Please retry after 4711 seconds', 4_711_000],
    ['try again in one hour', 60 * MINUTE],
    ['try again in an hour', 60 * MINUTE],
    ['Come back in 00:04:58', 298_000],
    ['please retry in 300s', 5 * MINUTE],
    ['wait 1 hour 30 minutes and try again', 90 * MINUTE],
    ['wait 2 hours and 15 minutes', 135 * MINUTE],
    ['Your server is blocked for 24 hours', 24 * 60 * MINUTE],
    ['Try again later; 10 mins remaining', 10 * MINUTE],
    ['Bitte versuchen Sie es in 15 Minuten erneut', 15 * MINUTE],
    ['Veuillez réessayer dans 2 heures', 120 * MINUTE],
  ])('%s', (text, retryAfter) => {
    expect(classify({ reply: 450, text }).retryAfter).toBe(retryAfter);
  });

  test.each([
    'more than 100 messages in 1 hour',
    'timeout after 300 seconds',
    'the mailbox is full since 3 days',
    'try again later',
    'host 192.0.2.5 minutes',
    'at 12:30:45 the connection was closed',
  ])('%s: says nothing of when', (text) => {
    expect(classify({ reply: 450, text }).retryAfter).toBeUndefined();
  });
});
