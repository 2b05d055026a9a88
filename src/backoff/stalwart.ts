/**
 * Stalwart: a list of delays whose last one is repeated, and an age at which a message expires (queue/manager.rs). It
 * warns the sender by a timer of its own; here a warning comes with the first attempt that fails after that time and is
 * not the last.
 */
import { delayList } from './delay-list.ts';
import { isAtLeastEach, optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, MINUTE } from './units.ts';

/** Options of `stalwart`, named as in a queue schedule of Stalwart. Times in milliseconds. */
export interface StalwartOptions {
  /** The delay after each failure, each at least 1, the last one repeated. */
  readonly retry?: readonly number[];
  /** The time to each warning of the sender, from the warning before; 1 day, then 3 days, unless given. */
  readonly notify?: readonly number[];
  /** The age at which a message expires; 3 days unless given. */
  readonly expire?: number;
  /** Attempts after which it gives up instead, at least 1; then the age counts only if given as well. */
  readonly maxAttempts?: number;
}

/**
 * Returns Stalwart's schedule: nine attempts before a message expires, unless told otherwise.
 *
 * @param options - as in Stalwart's settings
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(stalwart(), { attempts: 6 }).map(({ offset }) => offset / MINUTE) // -> [0, 2, 7, 17, 32, 62]
 * ```
 * @see https://stalw.art/docs/mta/outbound/schedule
 */
export function stalwart(options?: StalwartOptions): Schedule {
  const retry = [2, 5, 10, 15, 30, 60, 120, 1440, 4320].map((minutes) => minutes * MINUTE);
  const expire = options?.maxAttempts === undefined ? ([0, 3 * DAY] as const) : ([0] as const);
  const rules = { retry: [[1], retry], notify: [[0], [DAY, 3 * DAY]], expire, maxAttempts: [1] } as const;
  const set = optionsOf(options, rules, isAtLeastEach);
  let age = 0;
  const warnings = set.notify.map((time) => (age += time));
  return delayList('stalwart', set, set.retry, { attempts: set.maxAttempts, lifetime: set.expire }, warnings);
}
