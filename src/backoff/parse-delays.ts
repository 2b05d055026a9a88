/** Reads a list of delays as Haraka (`1m, 5m*2, 1h*3`) and Apache James (`4*15 minutes, 2*3 hours`) write it. */
import { parseDuration, type DurationUnit } from './parse-duration.ts';

/**
 * Returns the delays of a list, in milliseconds, for `table`, `haraka`, `james`, `stalwart` and `zoneMta`.
 *
 * @param text - durations with commas between, each with `*` and a number of times before or behind it
 * @param unit - what a number without a unit counts; without it, one is refused
 * @throws RangeError that shows what cannot be read, TypeError when it is no text
 * @example
 * ```ts
 * parseDelays('1m, 5m*2') // -> [60_000, 300_000, 300_000]
 * parseDelays('2*3 hours') // -> [3 * HOUR, 3 * HOUR]
 * ```
 */
export function parseDelays(text: string, unit?: DurationUnit): readonly number[] {
  if (typeof text !== 'string') throw new TypeError('delays must be a text such as 1m, 5m*2');
  return text.split(',').flatMap((part) => {
    const sides = part.split('*').map((side) => side.trim());
    const times = sides.length > 1 ? sides.findIndex((side) => /^\d{1,3}$/.test(side)) : -1;
    const delay = parseDuration(sides.filter((_side, index) => index !== times).join('*'), unit);
    return new Array<number>(Number(sides[times] ?? 1)).fill(delay);
  });
}
