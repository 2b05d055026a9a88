/**
 * Reads a length of time as postmasters write it: Postfix's `5d`, Exim's `2h30m`, Sendmail's `1d12h`, the `15m0s` and
 * `1.5h` of Go, `4 hours` in words, ISO 8601's `PT1H30M`. It comes from a configuration, so what cannot be read throws.
 */
import { DAY, HOUR, MINUTE, SECOND } from './units.ts';

/** A unit of time, as one letter: second, minute, hour, day, week. */
export type DurationUnit = 's' | 'm' | 'h' | 'd' | 'w';

/** A number and its unit, by a letter or in words. */
const PART = /^(\d{1,12}(?:\.\d{1,9})?) ?(ms|[smhdw]|(?:sec|min|hr|second|minute|hour|day|week)s?)(?![a-z]),? ?/;
/** How ISO 8601 begins, years and months apart: these have no fixed length. */
const ISO = /^P(?![^T]*[YM])T?\d/;

/**
 * Returns the milliseconds of a length of time.
 *
 * @param text - numbers with units, the longest unit first: `300s`, `2h30m`, `1d12h`, `4 hours`, `PT1H30M`
 * @param unit - what a number without a unit counts, which differs from option to option; without it, one is refused
 * @throws RangeError that shows the text and what is wrong with it, TypeError when it is no text
 * @example
 * ```ts
 * parseDuration('2h30m') // -> 9_000_000
 * parseDuration('PT1H30M') // -> 5_400_000
 * parseDuration('5', 'd') // -> 5 * DAY
 * ```
 */
export function parseDuration(text: string, unit?: DurationUnit): number {
  if (typeof text !== 'string') throw new TypeError('a duration must be a text such as 5d');
  const trimmed = text.trim();
  if (/^\d{1,12}$/.test(trimmed) && unit) return sum(trimmed + unit, trimmed + unit);
  return sum(ISO.test(trimmed) ? trimmed.slice(1).toLowerCase().replace('t', '') : trimmed, text);
}

/** Adds the parts up, each of a shorter unit than the one before. */
function sum(parts: string, text: string): number {
  let total = 0;
  let before = Infinity;
  let rest = parts;
  do {
    const [part = '', number, unit = ''] = PART.exec(rest) ?? [];
    const length = lengthOf(unit);
    if (!(length < before))
      throw new RangeError(`"${text}" must be a duration such as 300s, 2h30m or PT1H30M, the longest unit first`);
    total += Number(number) * length;
    before = length;
    rest = rest.slice(part.length);
  } while (rest !== '');
  return Math.round(total);
}

function lengthOf(unit: string): number {
  const lengths: Readonly<Record<string, number>> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
  return lengths[unit] ?? lengths[unit.charAt(0)] ?? NaN;
}
