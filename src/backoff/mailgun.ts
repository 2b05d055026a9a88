/** Mailgun: six retries within eight hours, as its help page has them. What the service does is not otherwise known. */
import { delayList } from './delay-list.ts';
import type { Schedule } from './schedule.ts';
import { HOUR, MINUTE } from './units.ts';

/**
 * Returns Mailgun's schedule: 10, 15 and 30 minutes, 1, 2 and 4 hours. It has no options.
 *
 * @example
 * ```ts
 * timeline(mailgun()).map(({ offset }) => offset / MINUTE) // -> [0, 10, 25, 55, 115, 235, 475]
 * ```
 * @see https://help.mailgun.com/hc/en-us/articles/28956111811355
 */
export function mailgun(): Schedule {
  const delays = [10, 15, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);
  return delayList('mailgun', {}, delays, { lifetime: 8 * HOUR });
}
