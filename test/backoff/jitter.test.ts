import { describe, expect, it } from 'vitest';
import { constant } from '../../src/backoff/constant.ts';
import { exponential } from '../../src/backoff/exponential.ts';
import { withJitter, type JitterKind } from '../../src/backoff/jitter.ts';
import { qmailRemote } from '../../src/backoff/qmail.ts';
import { MINUTE } from '../../src/backoff/units.ts';

const schedule = exponential({ first: MINUTE, cap: 10 * MINUTE });
const state = { attempts: 4, firstAttemptAt: 0, now: 7 * MINUTE };
const delay = (kind: JitterKind, draw: number, lastDelay?: number): number => {
  const step = withJitter(schedule, kind, () => draw)({ ...state, lastDelay });
  if (step.kind === 'give-up') throw new Error(step.reason);
  expect(step.at).toBeCloseTo(state.now + step.delay, 6);
  return step.delay / MINUTE;
};

describe('withJitter spreads a delay of 8 minutes', () => {
  it.each<[JitterKind, number, number, number]>([
    ['none', 8, 8, 8],
    ['full', 0, 4, 8],
    ['equal', 4, 6, 8],
    ['proportional', 7.2, 8, 8.8],
  ])('%s: from %d by %d to %d', (kind, least, middle, most) => {
    expect(delay(kind, 0)).toBeCloseTo(least, 9);
    expect(delay(kind, 0.5)).toBeCloseTo(middle, 9);
    expect(delay(kind, 1)).toBeCloseTo(most, 9);
  });

  it('decorrelated: from the first delay to three times the last, below the cap', () => {
    expect(delay('decorrelated', 0, 2 * MINUTE)).toBe(1);
    expect(delay('decorrelated', 1, 2 * MINUTE)).toBe(6);
    expect(delay('decorrelated', 1, 5 * MINUTE)).toBe(10);
    expect(delay('decorrelated', 1)).toBe(10);
    expect(delay('decorrelated', 0.5, 1)).toBe(1);
  });

  it('decorrelated: a time even behind a delay that is none', () => {
    const step = withJitter(
      constant({ first: MINUTE }),
      'decorrelated',
      () => 0.5,
    )({
      attempts: 1,
      firstAttemptAt: 0,
      now: 0,
      lastDelay: Number.MAX_VALUE,
    });
    expect(step).toMatchObject({ kind: 'retry', delay: 1e15 });
  });
});

describe('withJitter', () => {
  it('draws from Math.random unless told otherwise', () => {
    const step = withJitter(schedule, 'equal')(state);
    expect(step).toMatchObject({ kind: 'retry' });
  });

  it('leaves giving up, flaws and the first attempt alone', () => {
    const full = withJitter(qmailRemote(), 'full', () => 0.5);
    expect(full({ attempts: 99, firstAttemptAt: 0, now: 1e12 })).toEqual({ kind: 'give-up', reason: 'lifetime' });
    expect(full({ attempts: 0, firstAttemptAt: 0, now: 5 })).toMatchObject({ delay: 0, at: 5 });
    expect(full({ attempts: 1, firstAttemptAt: 0, now: NaN })).toMatchObject({ flaws: ['now'] });
  });

  it.each(['', 'half', 'toString', undefined])('refuses the kind %j', (kind) => {
    expect(() => withJitter(schedule, kind as never)).toThrow(
      new RangeError('kind must be none,full,equal,proportional,decorrelated'),
    );
  });
});
