/** Delays from a list. */
import { delayList } from './delay-list.ts';
import { isAtLeastEach, optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, MINUTE } from './units.ts';

/** Options of `table`. */
export interface TableOptions {
  /** The delays in milliseconds, each at least 1; 5, 15 and 30 minutes, 1, 2, 4 and 8 hours unless given. */
  readonly delays?: readonly number[];
  /**
   * Attempts after which it gives up, at least 1, the last delay repeated as needed; one more than there are delays.
   */
  readonly attempts?: number;
  /** The age in milliseconds from which there are no more attempts; 5 days unless given (RFC 5321 section 4.5.4.1). */
  readonly lifetime?: number;
}

/**
 * Returns a schedule whose n-th delay is the n-th of a list. `parseDelays` reads such lists.
 *
 * @param options - the delays and the limits
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(table({ delays: [MINUTE, HOUR] })).map(({ offset }) => offset / MINUTE) // -> [0, 1, 61]
 * ```
 */
export function table(options?: TableOptions): Schedule {
  const usual = [5, 15, 30, 60, 120, 240, 480].map((minutes) => minutes * MINUTE);
  const set = optionsOf(options, { delays: [[1], usual], attempts: [1], lifetime: [0, 5 * DAY] }, isAtLeastEach);
  const { delays, attempts = delays.length + 1, lifetime } = set;
  return delayList('table', set, delays, { attempts, lifetime });
}
