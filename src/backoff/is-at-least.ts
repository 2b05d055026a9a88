/** Returns whether a value is a finite number of at least `least`. Nothing is coerced: `'5'` is no number. */
export function isAtLeast(value: unknown, least: number): value is number {
  return Number.isFinite(value) && (value as number) >= least;
}
