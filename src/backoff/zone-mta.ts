/** ZoneMTA: a list of delays (lib/sender.js). The time until the queue is looked at again is not counted. */
import { delayList } from './delay-list.ts';
import { isAtLeastEach, optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, MINUTE } from './units.ts';

/** Options of `zoneMta`. All in milliseconds; the list is in minutes in ZoneMTA itself. */
export interface ZoneMtaOptions {
  /** The delay after each deferral; one more attempt than there are delays. */
  readonly deferTimes?: readonly number[];
  /** The age at which a message is dropped from the queue; 30 days unless given. */
  readonly maxQueueTime?: number;
  /** `delayEmail.after` of the plugin email-bounce: the age at which the sender is warned; never unless given. */
  readonly delayEmailAfter?: number;
}

/**
 * Returns ZoneMTA's schedule: 18 attempts in two days unless told otherwise.
 *
 * @param options - as in ZoneMTA's configuration
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(zoneMta(), { attempts: 6 }).map(({ offset }) => offset / MINUTE) // -> [0, 5, 12, 20, 45, 120]
 * ```
 * @see https://github.com/zone-eu/zone-mta
 */
export function zoneMta(options?: ZoneMtaOptions): Schedule {
  const usual = [5, 7, 8, 25, 75, 120, ...new Array<number>(11).fill(240)].map((minutes) => minutes * MINUTE);
  const rules = { deferTimes: [[1], usual], maxQueueTime: [0, 30 * DAY], delayEmailAfter: [0] } as const;
  const set = optionsOf(options, rules, isAtLeastEach);
  const { deferTimes, maxQueueTime, delayEmailAfter = Infinity } = set;
  const limits = { attempts: deferTimes.length + 1, lifetime: maxQueueTime };
  return delayList('zone-mta', set, deferTimes, limits, [delayEmailAfter]);
}
