/** Postal: delays that grow by 1.3, for 18 attempts in a day (has_locking.rb). */
import { makeSchedule } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';

/** Options of `postal`. */
export interface PostalOptions {
  /** Attempts after which it gives up and suppresses the recipient, at least 1; 18 unless given. */
  readonly defaultMaximumDeliveryAttempts?: number;
  /**
   * What a worker waits on top before it takes a message up, in milliseconds; 0 unless given. In Postal itself 30 s.
   */
  readonly readyDelay?: number;
}

/** The first delay, and what it is multiplied by each time. */
const INITIAL = 300_000;
const FACTOR = 1.3;

/**
 * Returns Postal's schedule: the n-th delay is 5 minutes `* 1.3 ** (n - 1)`.
 *
 * @param options - as in Postal's configuration
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(postal(), { attempts: 4 }).map(({ offset }) => offset / SECOND) // -> [0, 300, 690, 1197]
 * ```
 * @see https://docs.postalserver.io/
 */
export function postal(options?: PostalOptions): Schedule {
  const set = optionsOf(options, { defaultMaximumDeliveryAttempts: [1, 18], readyDelay: [0, 0] });
  return makeSchedule('postal', set, ({ attempts }) => INITIAL * FACTOR ** (attempts - 1) + set.readyDelay, {
    attempts: set.defaultMaximumDeliveryAttempts,
  });
}
