/** Mail servers that take their delays from a list. */
import { makeSchedule, TOO_OLD, type Limits } from './make-schedule.ts';
import type { Schedule } from './schedule.ts';
import { withWarning } from './warning.ts';

/** Returns a schedule whose n-th delay is the n-th of a list, and then its last; an empty list gives up at once. */
export function delayList(
  name: string,
  options: object,
  delays: readonly number[],
  limits: Limits,
  warnings: readonly number[] = [],
): Schedule {
  return makeSchedule(
    name,
    options,
    (moment) => withWarning(warnings, moment, delays[moment.attempts - 1] ?? delays.at(-1) ?? TOO_OLD),
    { ...limits, cap: Math.max(0, ...delays) },
  );
}
