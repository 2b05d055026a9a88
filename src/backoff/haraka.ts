/**
 * Haraka: delays that double without a cap, so the last one of the default is one and a half days (outbound/hmail.js).
 */
import { makeSchedule } from './make-schedule.ts';
import { isAtLeastEach, optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { SECOND } from './units.ts';

/** Options of `haraka`, in Haraka's outbound.ini `maxTempFailures` and `temp_fail_intervals`. */
export interface HarakaOptions {
  /** Failures after which it gives up, at least 1; 13 unless given, or one more than there are intervals. */
  readonly maxTempFailures?: number;
  /**
   * The delays in milliseconds, each at least 5 s, instead of doubling ones; `parseDelays` reads them. None: give up at
   * once.
   */
  readonly tempFailIntervals?: readonly number[];
}

/**
 * Returns Haraka's schedule: the n-th delay is `2 ** (n + 5)` seconds, or the n-th of a list.
 *
 * @param options - as in outbound.ini
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(haraka(), { attempts: 5 }).map(({ offset }) => offset / SECOND) // -> [0, 64, 192, 448, 960]
 * ```
 * @see https://haraka.github.io/core/Outbound
 */
export function haraka(options?: HarakaOptions): Schedule {
  const set = optionsOf(options, { maxTempFailures: [1], tempFailIntervals: [[5 * SECOND]] }, isAtLeastEach);
  const { tempFailIntervals: list, maxTempFailures = list ? list.length + 1 : 13 } = set;
  const delayOf = (attempts: number): number =>
    list ? (list[attempts - 1] ?? Infinity) : 2 ** (attempts + 5) * SECOND;
  return makeSchedule('haraka', set, ({ attempts }) => delayOf(attempts), { attempts: maxTempFailures });
}
