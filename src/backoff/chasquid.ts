/** chasquid: four delays by the age of the message (internal/queue/queue.go). */
import { makeSchedule } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { HOUR, MINUTE } from './units.ts';

/** Options of `chasquid`, named as in chasquid.conf. */
export interface ChasquidOptions {
  /** The age in milliseconds from which there are no more attempts; 20 hours unless given. */
  readonly giveUpSendAfter?: number;
}

/**
 * Returns chasquid's schedule: 1 minute for a message younger than that, 5 minutes, 10 minutes, then 20.
 *
 * @param options - as in chasquid.conf
 * @param random - gives a number in [0, 1) for the jitter of up to a minute on top; without it there is none
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(chasquid(), { attempts: 6 }).map(({ offset }) => offset / MINUTE) // -> [0, 1, 6, 16, 36, 56]
 * ```
 * @see https://blitiri.com.ar/p/chasquid/man/chasquid.conf.5/
 */
export function chasquid(options?: ChasquidOptions, random?: () => number): Schedule {
  const set = optionsOf(options, { giveUpSendAfter: [0, 20 * HOUR] });
  return makeSchedule(
    'chasquid',
    set,
    ({ age }) => ([1, 5, 10].find((minutes) => age < minutes * MINUTE) ?? 20) * MINUTE + (random?.() ?? 0) * MINUTE,
    { lifetime: set.giveUpSendAfter, cap: 20 * MINUTE, random },
  );
}
