/** Each delay the sum of the two before it: grows by a factor of about 1.6. */
import { family, type FamilyOptions } from './family.ts';
import type { Schedule } from './schedule.ts';

/** From here on a number cannot hold the sequence exactly, and Binet's formula no longer gives it. */
const LAST_EXACT = 70;

/**
 * Returns a schedule whose n-th delay is `min(cap, first * F(n))`, F being 1, 1, 2, 3, 5 ...
 *
 * @param options - first delay, cap and limits
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(fibonacci({ first: MINUTE, attempts: 5 })).map(({ offset }) => offset / MINUTE) // -> [0, 1, 2, 4, 7]
 * ```
 */
export function fibonacci(options?: FamilyOptions): Schedule {
  return family('fibonacci', options, (attempts) =>
    Math.round(((1 + Math.sqrt(5)) / 2) ** Math.min(attempts, LAST_EXACT) / Math.sqrt(5)),
  );
}
