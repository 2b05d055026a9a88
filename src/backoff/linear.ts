/** Delays that grow by the first one. */
import { family, type FamilyOptions } from './family.ts';
import type { Schedule } from './schedule.ts';

/**
 * Returns a schedule whose n-th delay is `min(cap, first * n)`.
 *
 * @param options - first delay, cap and limits
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(linear({ first: MINUTE, attempts: 4 })).map(({ offset }) => offset / MINUTE) // -> [0, 1, 3, 6]
 * ```
 */
export function linear(options?: FamilyOptions): Schedule {
  return family('linear', options, (attempts) => attempts);
}
