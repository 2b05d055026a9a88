/** Delays that grow by a factor: the usual back-off of job queues. */
import { FAMILY_RULES, type FamilyOptions } from './family.ts';
import { makeSchedule } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';

/** Options of `exponential`. */
export interface ExponentialOptions extends FamilyOptions {
  /** What each delay is multiplied by, at least 1; 2 unless given. */
  readonly factor?: number;
}

/**
 * Returns a schedule whose n-th delay is `min(cap, first * factor ** (n - 1))`.
 *
 * @param options - first delay, factor, cap and limits
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(exponential({ first: MINUTE, attempts: 4 })).map(({ offset }) => offset / MINUTE) // -> [0, 1, 3, 7]
 * ```
 */
export function exponential(options?: ExponentialOptions): Schedule {
  const set = optionsOf(options, { ...FAMILY_RULES, factor: [1, 2] });
  return makeSchedule('exponential', set, ({ attempts }) =>
    Math.min(set.first * set.factor ** (attempts - 1), set.cap ?? Infinity),
  );
}
