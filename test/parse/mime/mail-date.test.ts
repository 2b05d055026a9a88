import { describe, expect, it } from 'vitest';
import { parseMailDate } from '../../../src/parse/mime/mail-date.ts';

const at = Date.UTC(2026, 10, 25, 2, 6, 7);

describe('parseMailDate', () => {
  it.each([
    'Wed, 25 Nov 2026 02:06:07 +0000',
    'Wed, 25 Nov 2026 03:06:07 +0100 (CET)',
    'Tue, 24 Nov 2026 21:06:07 -0500',
    '25 Nov 2026 02:06:07 -0000',
    '25 Nov 2026 02:06:07 GMT',
    'Wed, 25 Nov 2026 02:06:07 UT',
    'Tue, 24 Nov 2026 21:06:07 EST',
    'Wed, 25 Nov 2026 11:06:07 JST',
    'Wed, 25 Nov 26 02:06:07 +0000',
    'Wednesday, 25-Nov-26 02:06:07 GMT',
    'Wed Nov 25 02:06:07 2026',
    'Wed Nov 25 02:06:07 UTC 2026',
    'Wed,25 Nov 2026 02:06:07 +0000',
    'Wed, 25 Nov 2026 02:06:07.123 +0000',
  ])('%s', (text) => expect(parseMailDate(text)).toBe(at));

  it('a day of one digit, and no seconds', () => {
    expect(parseMailDate('Thu, 5 Nov 2026 02:06 +0000')).toBe(Date.UTC(2026, 10, 5, 2, 6));
    expect(parseMailDate('Thu,  5 Nov 2026 02:06:00 +0000')).toBe(Date.UTC(2026, 10, 5, 2, 6));
  });

  it.each([
    '',
    'yesterday',
    '2026-11-25',
    'Wed, 32 Nov 2026 02:06:07 +0000',
    'Wed, 25 Foo 2026 02:06:07 +0000',
    '99:99:99',
    '25 Nov 2026',
    '1 2 3:04:05',
  ])('%j is none', (text) => expect(parseMailDate(text)).toBeUndefined());
});
