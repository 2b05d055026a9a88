/** A length of time for a column of a table. */
import { DAY, HOUR, MINUTE, SECOND } from '../../backoff/units.ts';

const UNITS = [
  ['d', DAY],
  ['h', HOUR],
  ['min', MINUTE],
  ['s', SECOND],
  ['ms', 1],
] as const;

/** Returns `5 d 20 min`, `1 h 10 min`, `6 min 40 s`: the two largest units of a time that are not 0. */
export function toCompactDuration(milliseconds: number): string {
  let rest = Math.round(milliseconds);
  const parts: string[] = [];
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0 && parts.length < 2) parts.push(`${count} ${unit}`);
  }
  return parts.join(' ') || '0';
}
