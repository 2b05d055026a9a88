/**
 * Lengths of time in milliseconds, so that a schedule reads `5 * MINUTE`. Plain numbers, and none is multiplied outside of
 * a function on this floor: a bundler keeps such a product even where nobody uses it.
 */

/** One second, in milliseconds. */
export const SECOND = 1_000;
/** One minute, in milliseconds. */
export const MINUTE = 60_000;
/** One hour, in milliseconds. */
export const HOUR = 3_600_000;
/** One day of 24 hours, in milliseconds. */
export const DAY = 86_400_000;
