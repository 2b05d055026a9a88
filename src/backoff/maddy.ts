/**
 * maddy: delays that grow by a factor whose power is cut to a whole number, so the first four are alike (queue.go). Its
 * manual has a factor of 1.2 and other delays; this is what the program does.
 */
import { makeSchedule } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { MINUTE } from './units.ts';

/** Options of `maddy`, named as in the source of its target.queue. */
export interface MaddyOptions {
  /** The first delay in milliseconds, at least 1; 15 minutes unless given. */
  readonly initialRetryTime?: number;
  /** What the delays grow by, at least 1; 1.25 unless given. */
  readonly retryTimeScale?: number;
  /** Attempts after which it gives up, at least 1; 20 unless given. */
  readonly maxTries?: number;
}

/**
 * Returns maddy's schedule: the n-th delay is `initialRetryTime * trunc(retryTimeScale ** (n - 1))`.
 *
 * @param options - as in maddy's queue
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(maddy(), { attempts: 7 }).map(({ offset }) => offset / MINUTE) // -> [0, 15, 30, 45, 60, 90, 135]
 * ```
 * @see https://maddy.email/reference/targets/queue/
 */
export function maddy(options?: MaddyOptions): Schedule {
  const set = optionsOf(options, { initialRetryTime: [1, 15 * MINUTE], retryTimeScale: [1, 1.25], maxTries: [1, 20] });
  const { initialRetryTime, retryTimeScale, maxTries } = set;
  return makeSchedule('maddy', set, ({ attempts }) => initialRetryTime * Math.trunc(retryTimeScale ** (attempts - 1)), {
    attempts: maxTries,
  });
}
