/** Spreads the attempts, so that messages that failed together do not come back together. */
import { sane } from './read-state.ts';
import type { NextStep, QueueState, RetryStep, Schedule } from './schedule.ts';

/**
 * How to spread a delay of `d`: `none` leaves it, `full` takes one in [0, d), `equal` in [d/2, d), `proportional` in
 * [0.9 d, 1.1 d). `decorrelated` takes one between the schedule's first delay and three times the delay before, and
 * none above the schedule's `cap`.
 */
export type JitterKind = 'none' | 'full' | 'equal' | 'proportional' | 'decorrelated';

/**
 * Returns a schedule whose delays are spread at random. When to give up stays with the schedule inside, which judges by
 * its own delay. `decorrelated` follows the delay before: hand the step's `lastDelay` back.
 *
 * @param schedule - the schedule inside
 * @param kind - how to spread
 * @param random - gives a number in [0, 1); `Math.random` unless given
 * @throws RangeError that lists the kinds when there is no such one
 * @example
 * ```ts
 * const state = { attempts: 1, firstAttemptAt: 0, now: 0 };
 * withJitter(constant({ first: MINUTE }), 'equal', () => 0.5)(state).delay // -> 45_000
 * ```
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function withJitter(schedule: Schedule, kind: JitterKind, random: () => number = Math.random): Schedule {
  const { description } = schedule;
  const { delay: least = 0 } = schedule({ attempts: 1, firstAttemptAt: 0, now: 0 }) as Partial<RetryStep>;
  const spreads = (delay: number, draw: number, before: number): Readonly<Record<JitterKind, number>> => ({
    none: delay,
    full: delay * draw,
    equal: (delay * (1 + draw)) / 2,
    proportional: delay * (0.9 + draw / 5),
    // A stored delay may be any number, and three times it must still be a time.
    decorrelated: Math.min(least + draw * Math.max(3 * before - least, 0), schedule.cap ?? 1e15),
  });
  const kinds = Object.keys(spreads(0, 0, 0));
  if (!kinds.includes(kind)) throw new RangeError('kind must be ' + (kinds as unknown as string));
  const step = (state: QueueState): NextStep => {
    const inner = schedule(state);
    if (inner.kind === 'give-up') return inner;
    const delay = spreads(inner.delay, random(), sane(state.lastDelay, inner.delay))[kind];
    // What follows its own delays says which they were: a wait that has another reason is none of them.
    return { lastDelay: delay, ...inner, delay, at: inner.at + delay - inner.delay };
  };
  const made = description && { description: { name: 'jitter', options: { kind }, of: description } };
  return Object.assign(step, schedule, made);
}
