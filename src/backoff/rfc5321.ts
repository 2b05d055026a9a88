/**
 * The guidance of RFC 5321 section 4.5.4.1, one reading of it: at least 30 minutes between attempts, two attempts in
 * the first hour, then one every two or three hours, for four or five days.
 */
import { makeSchedule, TOO_OLD } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, HOUR, MINUTE } from './units.ts';

/** Options of `rfc5321`. All in milliseconds. */
export interface Rfc5321Options {
  /** The first delay, at least 1; 30 minutes unless given. */
  readonly firstInterval?: number;
  /** All further delays, at least 1; 2 hours unless given. */
  readonly laterInterval?: number;
  /** A message that fails at this age is given up; 5 days unless given. */
  readonly giveUpTime?: number;
}

/**
 * Returns the schedule of RFC 5321's advice.
 *
 * @param options - the intervals and the time to give up
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(rfc5321(), { attempts: 4 }).map(({ offset }) => offset / HOUR) // -> [0, 0.5, 2.5, 4.5]
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1
 */
export function rfc5321(options?: Rfc5321Options): Schedule {
  const set = optionsOf(options, {
    firstInterval: [1, 30 * MINUTE],
    laterInterval: [1, 2 * HOUR],
    giveUpTime: [0, 5 * DAY],
  });
  const { firstInterval, laterInterval, giveUpTime } = set;
  return makeSchedule(
    'rfc5321-guidance',
    set,
    ({ attempts, age }) => (age >= giveUpTime ? TOO_OLD : attempts > 1 ? laterInterval : firstInterval),
    { cap: Math.max(firstInterval, laterInterval) },
  );
}
