/** Apache James, RemoteDelivery: a list of delays (DelaysAndMaxRetry.java). */
import { delayList } from './delay-list.ts';
import { isAtLeastEach, optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { HOUR } from './units.ts';

/** Options of `james`, named as in mailetcontainer.xml. */
export interface JamesOptions {
  /** The delays in milliseconds, each at least 1, `parseDelays` reads them; 6 hours unless given. */
  readonly delayTime?: readonly number[];
  /** Retries, the last delay repeated as needed, and never fewer than there are delays; 5 unless given. */
  readonly maxRetries?: number;
}

/**
 * Returns Apache James's schedule: five retries, six hours apart, unless told otherwise.
 *
 * @param options - as in mailetcontainer.xml
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * const schedule = james({ delayTime: parseDelays('2*15 minutes, 3 hours') });
 * timeline(schedule).map(({ offset }) => offset / MINUTE) // -> [0, 15, 30, 210, 390, 570]
 * ```
 * @see https://james.apache.org/server/dev-provided-mailets.html
 */
export function james(options?: JamesOptions): Schedule {
  const set = optionsOf(options, { delayTime: [[1], [6 * HOUR]], maxRetries: [0, 5] }, isAtLeastEach);
  const { delayTime, maxRetries } = set;
  return delayList('james', set, delayTime, { attempts: Math.max(maxRetries, delayTime.length) + 1 });
}
