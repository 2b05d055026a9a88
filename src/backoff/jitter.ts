/** Spreads the attempts, so that messages that failed together do not come back together. */
import { isAtLeast } from './is-at-least.ts';
import type { NextStep, QueueState, RetryStep, Schedule } from './schedule.ts';

/**
 * How to spread a delay of `d`: `none` leaves it, `full` takes one in [0, d), `equal` in [d/2, d), `proportional` in
 * [0.9 d, 1.1 d). `decorrelated` takes one between the schedule's first delay and three times the delay before, and
 * none above the schedule's `cap`.
 */
export type JitterKind = 'none' | 'full' | 'equal' | 'proportional' | 'decorrelated';

/**
 * Returns a schedule whose delays are spread at random. When to give up stays with the schedule inside, which judges by
 * its own delay. `decorrelated` follows the delay before: hand the step's `delay` back as `lastDelay`.
 *
 * @param schedule - the schedule inside
 * @param kind - how to spread
 * @param random - gives a number in [0, 1); `Math.random` unless given
 * @throws RangeError when there is no such kind
 * @example
 * ```ts
 * const state = { attempts: 1, firstAttemptAt: 0, now: 0 };
 * withJitter(constant({ first: MINUTE }), 'equal', () => 0.5)(state).delay // -> 45_000
 * ```
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function withJitter(schedule: Schedule, kind: JitterKind, random: () => number = Math.random): Schedule {
  const { description, cap } = schedule;
  const { delay: least = 0 } = schedule({ attempts: 1, firstAttemptAt: 0, now: 0 }) as Partial<RetryStep>;
  const spread = (delay: number, draw: number, before: number): number =>
    ({
      none: delay,
      full: delay * draw,
      equal: (delay + delay * draw) / 2,
      proportional: delay * (0.9 + draw / 5),
      // A stored delay may be any number, and three times it must still be a time.
      decorrelated: Math.min(least + draw * Math.max(3 * before - least, 0), cap ?? Number.MAX_SAFE_INTEGER),
    })[kind];
  if (!(spread(0, 0, 0) >= 0)) throw new RangeError(`kind must not be ${kind}`);
  const step = (state: QueueState): NextStep => {
    const inner = schedule(state);
    if (inner.kind === 'give-up') return inner;
    const before = isAtLeast(state.lastDelay, 0) ? state.lastDelay : inner.delay;
    const delay = spread(inner.delay, random(), before);
    return { ...inner, delay, at: inner.at + delay - inner.delay };
  };
  const made = description && { name: 'jitter', options: { kind }, of: description };
  return Object.assign(step, { description: made, cap });
}
