/** The arithmetic of Postfix's SCHEDULER_README, event by event. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  throttle,
  type ThrottleEvent,
  type ThrottlePolicy,
  type ThrottleState,
} from '../../../src/backoff/health/throttle.ts';
import { planRetry } from '../../../src/backoff/plan-retry.ts';
import { postfix } from '../../../src/backoff/postfix.ts';
import { MINUTE } from '../../../src/backoff/units.ts';
import { diagnose } from '../../../src/diagnose.ts';

/** Runs events given as letters: `+` a success, `-` a failure; returns the concurrency after each. */
function run(events: string, policy?: ThrottlePolicy, from?: ThrottleState): number[] {
  let state = from;
  return Array.from(events, (letter) => {
    state = throttle(state, { kind: letter === '+' ? 'success' : 'failure', now: 0 }, policy);
    return state.concurrency;
  });
}
const linear: ThrottlePolicy = {
  destinationConcurrencyPositiveFeedback: '1/concurrency',
  destinationConcurrencyNegativeFeedback: '1/concurrency',
  destinationConcurrencyFailedCohortLimit: 10,
};

describe('with the defaults, as before Postfix 2.5', () => {
  it('each success adds one, up to the limit', () => {
    expect(run('+'.repeat(16))).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20]);
  });

  it('each failure takes one, and the destination is dead after a failed cohort', () => {
    // 1/5 + 1/4 + 1/3 + 1/2 is more than one.
    expect(run('----')).toEqual([4, 3, 2, 0]);
  });

  it('a success in between forgets the failed cohorts', () => {
    expect(run('---+---')).toEqual([4, 3, 2, 3, 2, 1, 0]);
  });

  it('one failure kills a destination with one delivery at a time', () => {
    expect(run('-', { initialDestinationConcurrency: 1 })).toEqual([0]);
  });
});

describe('with feedback of 1/concurrency', () => {
  it('a whole cohort of successes adds one, at its end', () => {
    expect(run('+'.repeat(11), linear)).toEqual([5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7]);
  });

  it('a failure takes one at the beginning of a cohort', () => {
    expect(run('-----', linear)).toEqual([4, 4, 4, 4, 3].map((value, index) => (index < 4 ? 4 : value)));
  });

  it('never falls below one', () => {
    expect(run('-'.repeat(60), { ...linear, destinationConcurrencyFailedCohortLimit: 0 }).at(-1)).toBe(1);
  });
});

describe('feedback', () => {
  it.each([
    [1, '+', [6]],
    [0.25, '++++', [5, 5, 5, 6]],
    [0, '++++', [5, 5, 5, 5]],
    ['1/sqrt_concurrency', '+++', [5, 5, 6]],
    ['0.5 / concurrency', '+'.repeat(10), [5, 5, 5, 5, 5, 5, 5, 5, 5, 6]],
  ])('of %s', (feedback, events, expected) => {
    const policy = { destinationConcurrencyPositiveFeedback: feedback } as ThrottlePolicy;
    expect(run(events, policy)).toEqual(expected);
  });

  it.each([2, -1, NaN, '', '2/concurrency', '1/cohort', '1', '1/concurrency/2'])('of %j is refused', (feedback) => {
    const policy = { destinationConcurrencyPositiveFeedback: feedback } as ThrottlePolicy;
    expect(() => run('+', policy)).toThrow(/^destinationConcurrencyPositiveFeedback must be /);
  });
});

describe('deliveries that do not run', () => {
  it('leave no room to grow beyond them and the initial concurrency', () => {
    const state = throttle(
      { concurrency: 8, success: 0, failure: 0, failCohorts: 0 },
      { kind: 'success', now: 0, busy: 3 },
    );
    expect(state.concurrency).toBe(8);
    expect(throttle(state, { kind: 'success', now: 0, busy: 4 }).concurrency).toBe(9);
  });
});

describe('a dead destination', () => {
  const dead = throttle(undefined, { kind: 'failure', now: 0 }, { initialDestinationConcurrency: 1 });

  it('is left alone for minimalBackoffTime', () => {
    expect(dead).toMatchObject({ concurrency: 0, deadUntil: 5 * MINUTE });
    expect(throttle(dead, { kind: 'check', now: 5 * MINUTE - 1 })).toEqual(dead);
    expect(throttle(dead, { kind: 'failure', now: 1 })).toEqual(dead);
    expect(throttle(dead, { kind: 'check', now: 5 * MINUTE })).toEqual({
      concurrency: 5,
      success: 0,
      failure: 0,
      failCohorts: 0,
    });
  });

  it('wakes at once when a delivery that was still running succeeds', () => {
    expect(throttle(dead, { kind: 'success', now: 1, busy: 2 })).toMatchObject({ concurrency: 2 });
    expect(throttle(dead, { kind: 'success', now: 1, busy: 0 })).toMatchObject({ concurrency: 5 });
  });

  it('wakes and fails again when a failure comes after its time', () => {
    expect(throttle(dead, { kind: 'failure', now: 5 * MINUTE })).toMatchObject({ concurrency: 4 });
  });

  it('is not dead for longer because a clock went back', () => {
    const later = { ...dead, deadUntil: 1_000 * MINUTE };
    expect(throttle(later, { kind: 'check', now: 0 })).toMatchObject({ deadUntil: 5 * MINUTE });
  });
});

describe('a destination that asked to be left alone', () => {
  const HOUR = 60 * MINUTE;
  const held = throttle(undefined, { kind: 'failure', now: 0, until: HOUR, busy: 3 });

  it('is, until then, whatever the deliveries under way come to', () => {
    expect(held).toEqual({ concurrency: 0, success: 0, failure: 0, failCohorts: 0, deadUntil: HOUR });
    for (const kind of ['check', 'success', 'failure'] as const)
      expect(throttle(held, { kind, now: HOUR - 1, busy: 2 })).toEqual(held);
    expect(throttle(held, { kind: 'check', now: HOUR })).toEqual({
      concurrency: 5,
      success: 0,
      failure: 0,
      failCohorts: 0,
    });
  });

  it('is for the longest that it asked for', () => {
    expect(throttle(held, { kind: 'failure', now: 1, until: HOUR / 2 })).toEqual(held);
    expect(throttle(held, { kind: 'failure', now: 1, until: 2 * HOUR })).toMatchObject({ deadUntil: 2 * HOUR });
  });

  it('is even if it was dead for its failures before', () => {
    const dead = throttle(undefined, { kind: 'failure', now: 0 }, { initialDestinationConcurrency: 1 });
    const asked = throttle(dead, { kind: 'failure', now: 1, until: HOUR });
    expect(asked).toMatchObject({ concurrency: 0, deadUntil: HOUR });
    expect(throttle(asked, { kind: 'success', now: 2 })).toEqual(asked);
  });

  it('is for a day at most when a clock goes back', () => {
    expect(throttle({ ...held, deadUntil: 30 * 24 * HOUR }, { kind: 'check', now: 0 })).toMatchObject({
      deadUntil: 24 * HOUR,
    });
  });

  it('is not by a time that has passed, nor by an event that is no failure', () => {
    expect(throttle(undefined, { kind: 'failure', now: HOUR, until: HOUR })).toMatchObject({ concurrency: 4 });
    expect(throttle(undefined, { kind: 'success', now: 0, until: HOUR })).toMatchObject({ concurrency: 6 });
  });

  it('hears of it from a step', () => {
    const { verdict } = diagnose('450 4.7.1 Rate limited, try again in 60 minutes');
    const step = planRetry(postfix(), { attempts: 1, firstAttemptAt: 0, now: 0 }, verdict);
    expect(step).toMatchObject({ affects: 'destination', reason: 'server-hint', at: HOUR });
    if (step.kind === 'retry')
      expect(throttle(null, { kind: 'failure', now: 0, until: step.at })).toMatchObject({ deadUntil: HOUR });
  });
});

describe('an event that is none', () => {
  it.each(['sucess', '', undefined, null])('is refused by its kind: %j', (kind) => {
    expect(() => throttle(undefined, { kind, now: 0 } as never)).toThrow(
      new RangeError('kind must be success, failure or check'),
    );
  });

  it.each([undefined, null, 'failure', { kind: 'check' }])('is refused: %j', (event) => {
    expect(() => throttle(undefined, event as never)).toThrow(new TypeError('event must be an object with now'));
  });

  it.each([NaN, -1, Infinity, '5'])('is refused by its until: %s', (until) => {
    expect(() => throttle(undefined, { kind: 'failure', now: 0, until } as never)).toThrow(
      new RangeError('until must be finite and >= 0'),
    );
  });
});

describe('a state from a store', () => {
  it('may be null, as may be what is optional in it', () => {
    const known = { concurrency: 5, success: 0, failure: 0, failCohorts: 0, deadUntil: null };
    const event = { kind: 'check', now: 0, busy: undefined, until: undefined } as const;
    expect(throttle(null, event)).toMatchObject({ concurrency: 5 });
    expect(throttle(known, event, { minimalBackoffTime: undefined })).toMatchObject({ concurrency: 5 });
  });

  it.each([
    null,
    {},
    { concurrency: NaN },
    { concurrency: 0, success: 0, failure: 0, failCohorts: 0 },
    { concurrency: '5' },
    [],
  ])('that is none starts anew: %j', (state) => {
    expect(throttle(state as never, { kind: 'check', now: 0 })).toMatchObject({ concurrency: 5, failCohorts: 0 });
  });

  it('survives JSON at every step, and stays within bounds', () => {
    const event = fc.record<ThrottleEvent>({
      kind: fc.constantFrom('success', 'failure', 'check'),
      now: fc.nat(20 * MINUTE),
      busy: fc.nat(30),
      until: fc.option(fc.nat(60 * MINUTE), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), fc.constantFrom({}, linear), (events, policy) => {
        let state: ThrottleState | undefined;
        for (const each of events) {
          const next = throttle(state, each, policy);
          expect(throttle(state && (JSON.parse(JSON.stringify(state)) as ThrottleState), each, policy)).toEqual(next);
          expect(next.concurrency).toBeLessThanOrEqual(30);
          expect(next.concurrency === 0).toBe(next.deadUntil !== undefined);
          state = next;
        }
      }),
    );
  });
});

it.each([NaN, -1, Infinity, '5'])('a time that is none is refused: %s', (now) => {
  expect(() => throttle(undefined, { kind: 'failure', now: now as number })).toThrow(/^now must be finite and >= 0$/);
});
