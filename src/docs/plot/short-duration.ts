/** A length of time as a table or an axis has room for. */
import { DAY, HOUR, MINUTE, SECOND } from '../../backoff/units.ts';

const UNITS = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
] as const;

/** Returns `40 s`, `5 min`, `1.3 h`, `5 d`: the largest unit that fits, with one digit behind the point. */
export function toShortDuration(milliseconds: number): string {
  const [length, unit] = UNITS.find(([least]) => milliseconds >= least) ?? [1, 'ms'];
  return `${Number((milliseconds / length).toFixed(1))} ${unit}`;
}
