/**
 * States come from databases and from other machines' clocks: they are read as far as they make sense, and flaws are
 * told.
 */
import { describe, expect, it } from 'vitest';
import { constant } from '../../src/backoff/constant.ts';
import { exim } from '../../src/backoff/exim.ts';
import { exponential } from '../../src/backoff/exponential.ts';
import { withJitter } from '../../src/backoff/jitter.ts';
import { postfix } from '../../src/backoff/postfix.ts';
import type { QueueState, RetryStep } from '../../src/backoff/schedule.ts';
import { timeline } from '../../src/backoff/timeline.ts';
import { DAY, HOUR, MINUTE } from '../../src/backoff/units.ts';

const schedule = exponential({ first: MINUTE });
const state: QueueState = { attempts: 3, firstAttemptAt: 10 * HOUR, lastAttemptAt: 11 * HOUR, now: 11 * HOUR };
const retry = { kind: 'retry', delay: 4 * MINUTE, at: 11 * HOUR + 4 * MINUTE, warnSender: false, reason: 'schedule' };

describe('a sane state', () => {
  it('has no flaws', () => {
    expect(schedule(state)).toEqual(retry);
  });

  it('may lack what is optional, as SQL has it', () => {
    expect(schedule({ attempts: 3, firstAttemptAt: 10 * HOUR, now: 11 * HOUR })).toEqual(retry);
    expect(schedule({ ...state, lastAttemptAt: null, lastDelay: null, warningsSent: null })).toEqual(retry);
  });

  it('that was never tried is tried at once', () => {
    const step = { kind: 'retry', delay: 0, at: 5, warnSender: false, reason: 'schedule' };
    expect(schedule({ attempts: 0, firstAttemptAt: 5, now: 5 })).toEqual(step);
    expect(postfix({ maximalQueueLifetime: 0 })({ attempts: 0, firstAttemptAt: 5, now: 5 })).toEqual(step);
  });

  it('that was left lying is tried at once, and counts from its last attempt', () => {
    expect(schedule({ ...state, now: 11 * HOUR + MINUTE })).toMatchObject({ delay: 3 * MINUTE, at: retry.at });
    expect(schedule({ ...state, now: 12 * HOUR })).toMatchObject({ delay: 0, at: 12 * HOUR });
  });

  it('that was left lying for longer than it lives: Postfix tries once more, a timer does not', () => {
    const late = { ...state, now: 9 * DAY };
    expect(postfix()(late)).toMatchObject({ kind: 'retry' });
    expect(schedule(late)).toEqual({ kind: 'give-up', reason: 'lifetime' });
  });
});

describe('an odd state', () => {
  it.each<[string, object, string[], object]>([
    ['attempts that are no number', { attempts: NaN }, ['attempts'], { delay: MINUTE }],
    ['attempts as a text', { attempts: '3' }, ['attempts'], { delay: 4 * MINUTE }],
    ['attempts as a BigInt', { attempts: 3n }, ['attempts'], { delay: MINUTE }],
    ['attempts in words', { attempts: 'three' }, ['attempts'], { delay: MINUTE }],
    ['attempts that are empty', { attempts: '' }, ['attempts'], { delay: MINUTE }],
    ['negative attempts', { attempts: -3 }, ['attempts'], { delay: MINUTE }],
    ['endless attempts', { attempts: Infinity }, ['attempts'], { delay: MINUTE }],
    ['half an attempt', { attempts: 3.5 }, ['attempts'], { delay: 4 * MINUTE }],
    ['attempts without an age', { firstAttemptAt: 11 * HOUR }, ['attempts'], { delay: 4 * MINUTE }],
    ['no first attempt', { firstAttemptAt: NaN, attempts: 1 }, ['firstAttemptAt'], { delay: MINUTE }],
    ['a last attempt as a date', { lastAttemptAt: new Date(5) }, ['lastAttemptAt'], { delay: 4 * MINUTE }],
    ['a last attempt as a text', { lastAttemptAt: String(10.5 * HOUR) }, ['lastAttemptAt'], { delay: 0 }],
    [
      'a clock that went back behind the last attempt',
      { now: 10.5 * HOUR },
      ['lastAttemptAt'],
      { at: 10.5 * HOUR + 4 * MINUTE },
    ],
    [
      'a clock that went back behind all',
      { now: HOUR },
      ['attempts', 'firstAttemptAt', 'lastAttemptAt'],
      { at: HOUR + 4 * MINUTE },
    ],
    [
      'a first attempt behind the last',
      { firstAttemptAt: 12 * HOUR },
      ['attempts', 'firstAttemptAt'],
      { delay: 4 * MINUTE },
    ],
    ['no time at all', { now: NaN }, ['now'], { delay: 4 * MINUTE, at: retry.at }],
    ['a time before 1970', { now: -5 }, ['now'], { at: retry.at }],
  ])('%s', (_what, odd, flaws, expected) => {
    expect(schedule({ ...state, ...odd })).toMatchObject({ kind: 'retry', flaws, ...expected });
  });

  it('lives no longer because its columns come as text', () => {
    const texts = { firstAttemptAt: String(10 * HOUR), lastAttemptAt: String(6 * DAY), now: 6 * DAY };
    expect(schedule({ ...state, ...texts } as never)).toEqual({
      kind: 'give-up',
      reason: 'lifetime',
      flaws: ['firstAttemptAt', 'lastAttemptAt'],
    });
  });

  it.each([
    ['lastDelay', NaN],
    ['warningsSent', -1],
  ])('tells of %s when it is %s, and does without', (field, value) => {
    const { flaws, ...step } = exim()({ ...state, [field]: value });
    expect(flaws).toEqual([field]);
    expect(step).toEqual(exim()(state));
  });

  it.each(['none', 'full', 'equal', 'proportional', 'decorrelated'] as const)(
    'has a delay when %s jitter does not know the last one',
    (kind) => {
      const jittered = withJitter(schedule, kind, () => 0.5);
      const { delay } = jittered(state) as RetryStep;
      for (const lastDelay of [NaN, 'five', -1, Infinity, {}])
        expect(jittered({ ...state, lastDelay } as never)).toMatchObject({ delay, flaws: ['lastDelay'] });
    },
  );

  it('reads a last delay and a count of warnings that come as text, and tells', () => {
    const schedule = exim({ rules: 'G,4d,10m,2', queueInterval: 0 });
    const texts = { lastDelay: String(20 * MINUTE), warningsSent: '9' };
    expect(schedule({ ...state, ...texts } as never)).toEqual({
      ...schedule({ ...state, lastDelay: 20 * MINUTE, warningsSent: 9 }),
      flaws: ['lastDelay', 'warningsSent'],
    });
    const jittered = withJitter(constant({ first: MINUTE }), 'decorrelated', () => 1);
    expect(jittered({ ...state, lastDelay: String(2 * MINUTE) } as never)).toMatchObject({ delay: 6 * MINUTE });
  });

  it('tells its flaws when it gives up as well', () => {
    expect(exponential({ attempts: 1 })({ ...state, now: NaN })).toEqual({
      kind: 'give-up',
      reason: 'attempts',
      flaws: ['now'],
    });
  });

  it('does not disturb with a last delay or a count of warnings that is none', () => {
    expect(postfix({ delayWarningTime: HOUR })({ ...state, lastDelay: NaN, warningsSent: -1 })).toMatchObject({
      kind: 'retry',
    });
  });
});

describe('the null sender', () => {
  const old = { ...state, attempts: 9, lastAttemptAt: 2 * DAY, now: 2 * DAY };

  it('has a lifetime of its own in Postfix, and never a longer one', () => {
    const schedule = postfix({ bounceQueueLifetime: DAY });
    expect(schedule(old)).toMatchObject({ kind: 'retry' });
    expect(schedule({ ...old, nullSender: true })).toEqual({ kind: 'give-up', reason: 'lifetime' });
    expect(postfix({ maximalQueueLifetime: DAY })({ ...old, nullSender: true })).toMatchObject({ kind: 'give-up' });
    expect(schedule({ ...old, nullSender: null })).toMatchObject({ kind: 'retry' });
  });
});

describe('a delay warning', () => {
  const warned = (given: object): number[] =>
    timeline(postfix({ delayWarningTime: 4 * HOUR, ...given }))
      .filter(({ warnSender }) => warnSender)
      .map(({ offset }) => offset);

  it('is said once, at the first attempt at or after its time', () => {
    expect(warned({})).toEqual([17_400_000]);
    expect(warned({ delayWarningTime: 0 })).toEqual([]);
  });

  const at = { attempts: 9, firstAttemptAt: 0, now: 17_400_000 };
  it.each([
    ['by the warnings sent', { warningsSent: 0 }, true],
    ['by the warnings sent', { warningsSent: 1 }, false],
    ['by the last delay', { lastDelay: 4_200_000 }, true],
    ['by the last delay', { lastDelay: 1_000_000 }, false],
    ['by the delay that is usual', {}, true],
  ])('is due %s: %j', (_how, given, warnSender) => {
    expect(postfix({ delayWarningTime: 4 * HOUR })({ ...at, ...given })).toMatchObject({ warnSender });
  });
});

describe('time grids', () => {
  it('Postfix takes a message along that falls due up to a second after a scan', () => {
    const schedule = postfix();
    expect(schedule({ attempts: 1, firstAttemptAt: 0, now: 900 })).toMatchObject({ at: 300_000 });
    expect(schedule({ attempts: 1, firstAttemptAt: 0, now: 1_100 })).toMatchObject({ at: 600_000 });
  });

  it('a delay of a second never falls onto the scan that has just been', () => {
    const schedule = postfix({ minimalBackoffTime: 1_000, maximalBackoffTime: 1_000, queueRunDelay: 1_000 });
    expect(schedule({ attempts: 2, firstAttemptAt: 0, now: 5_000 })).toMatchObject({ at: 6_000 });
  });

  it('a message that was left lying waits for the next scan', () => {
    const step = postfix()({ attempts: 1, firstAttemptAt: 0, lastAttemptAt: 0, now: 4_000_000 });
    expect(step).toMatchObject({ at: 4_200_000 });
  });
});

describe('constant', () => {
  it('repeats one delay', () => {
    expect(constant({ first: 7 })(state)).toMatchObject({ delay: 7 });
  });
});
