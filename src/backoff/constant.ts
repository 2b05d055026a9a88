/** The same delay every time. */
import { family, type FamilyOptions } from './family.ts';
import type { Schedule } from './schedule.ts';

/**
 * Returns a schedule whose delays are all `first`.
 *
 * @param options - delay and limits
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(constant({ first: MINUTE, attempts: 4 })).map(({ offset }) => offset / MINUTE) // -> [0, 1, 2, 3]
 * ```
 */
export function constant(options?: FamilyOptions): Schedule {
  return family('constant', options, () => 1);
}
