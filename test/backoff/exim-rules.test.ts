import { describe, expect, it } from 'vitest';
import { parseEximRules } from '../../src/backoff/exim-rules.ts';
import { exim } from '../../src/backoff/exim.ts';
import { timeline } from '../../src/backoff/timeline.ts';
import { DAY, HOUR, MINUTE } from '../../src/backoff/units.ts';

const F = { kind: 'F', cutoff: 2 * HOUR, interval: 15 * MINUTE, factor: 1 };
const G = { kind: 'G', cutoff: 16 * HOUR, interval: HOUR, factor: 1.5 };

describe('parseEximRules reads', () => {
  it.each([
    ['rules', 'F,2h,15m; G,16h,1h,1.5', [F, G]],
    ['a whole line', '*                      *           F,2h,15m; G,16h,1h,1.5', [F, G]],
    ['a line for one error', 'lookup.example  timeout_connect  F,2h,15m', [F]],
    ['a line for some senders', '*.example  rcpt_4xx  senders=:  G,16h,1h,1.5', [G]],
    ['a semicolon at the end', ' F,2h,15m; ', [F]],
    ['blanks behind commas', 'F, 2h, 15m', [F]],
    ['random intervals', 'H,16h,1h,1.5', [{ ...G, kind: 'H' }]],
  ])('%s', (_what, text, rules) => {
    expect(parseEximRules(text)).toEqual(rules);
  });
});

describe('parseEximRules refuses', () => {
  it.each([
    '',
    '* *',
    'F',
    'F,2h',
    'F,2h,15m,2',
    'F,2h,0s',
    'G,16h,1h',
    'G,16h,1h,0.5',
    'X,1h,1m',
    'F,2h,15m;;F,4d,6h',
    'F,2x,1m',
  ])('%j', (text) => {
    expect(() => parseEximRules(text)).toThrow(RangeError);
  });
});

describe('exim', () => {
  it('works the last interval out when it is not told, as if all attempts had been on time', () => {
    const schedule = exim();
    let offset = 0;
    for (const { attempt } of timeline(schedule)) {
      const step = schedule({ attempts: attempt, firstAttemptAt: 0, now: offset });
      const row = timeline(schedule)[attempt];
      if (row === undefined) expect(step).toEqual({ kind: 'give-up', reason: 'lifetime' });
      else expect(step).toMatchObject({ at: row.offset });
      offset = row?.offset ?? offset;
    }
  });

  it('hands back the interval before it was rounded up to a queue run', () => {
    const step = exim()({ attempts: 8, firstAttemptAt: 0, now: 18_000_000, lastDelay: 5_400_000 });
    expect(step).toMatchObject({ delay: 9_000_000, lastDelay: 8_100_000 });
  });

  it('warns every 24 hours, or at the ages of a list and then at its last interval', () => {
    const warned = (delayWarning?: readonly number[]): number[] =>
      timeline(exim({ rules: 'F,4d,1h', queueInterval: 0, ...(delayWarning && { delayWarning }) }))
        .filter(({ warnSender }) => warnSender)
        .map(({ offset }) => offset / HOUR);
    expect(warned()).toEqual([24, 48, 72, 96]);
    expect(warned([4, 8, 24].map((hours) => hours * HOUR))).toEqual([4, 8, 24, 40, 56, 72, 88]);
    expect(warned([2 * HOUR, 99 * DAY])).toEqual([2]);
    expect(warned([])).toEqual([]);
    expect(warned([0])).toEqual([]);
  });

  it('keeps no interval longer than retryIntervalMax', () => {
    const rows = timeline(exim({ rules: 'G,10d,1h,4', queueInterval: 0, retryIntervalMax: 5 * HOUR }), { attempts: 5 });
    expect(rows.map(({ offset }) => offset / HOUR)).toEqual([0, 1, 5, 10, 15]);
    expect(() => exim({ retryIntervalMax: 25 * HOUR })).toThrow(/retryIntervalMax must be <= 24 hours/);
  });
});
