/** A schedule as JSON, to keep it with the queue that it runs. */
import { mustHave } from './must-have.ts';
import type { Schedule, ScheduleDescription } from './schedule.ts';

/**
 * Returns how a schedule was made, as plain JSON with the defaults filled in. `fromDescription` makes it again.
 *
 * @param schedule - one that this library made
 * @throws TypeError for a function of one's own, which cannot be told
 * @example
 * ```ts
 * describe(chasquid()) // -> { name: 'chasquid', options: { giveUpSendAfter: 20 * HOUR } }
 * ```
 */
export function describe(schedule: Schedule): ScheduleDescription {
  mustHave('schedule', schedule, 'description');
  return schedule.description as ScheduleDescription;
}
