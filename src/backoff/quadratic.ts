/** Attempts at the squares, as qmail and OpenSMTPD have them. */
import { family, type FamilyOptions } from './family.ts';
import type { Schedule } from './schedule.ts';

/**
 * Returns a schedule whose n-th attempt is due `first * (n - 1) ** 2` after the first: its n-th delay is
 * `min(cap, first * (2 * n - 1))`.
 *
 * @param options - first delay, cap and limits
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(quadratic({ first: MINUTE, attempts: 4 })).map(({ offset }) => offset / MINUTE) // -> [0, 1, 4, 9]
 * ```
 */
export function quadratic(options?: FamilyOptions): Schedule {
  return family('quadratic', options, (attempts) => 2 * attempts - 1);
}
