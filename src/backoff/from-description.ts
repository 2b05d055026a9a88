/** Makes a schedule from JSON. All makers are needed for it, so who imports this imports them all. */
import { withJitter, type JitterKind } from './jitter.ts';
import { FAMILIES, SERVERS, type Maker } from './makers.ts';
import type { Schedule, ScheduleDescription } from './schedule.ts';

/**
 * Returns the schedule that `describe` described.
 *
 * @param description - what `describe` returned, be it through JSON
 * @param random - gives a number in [0, 1) to those that draw; `Math.random` unless given
 * @throws RangeError or TypeError, naming what is wrong with the name or an option
 * @example
 * ```ts
 * const stored = JSON.stringify(describe(constant({ first: MINUTE, attempts: 3 })));
 * timeline(fromDescription(JSON.parse(stored))).map(({ offset }) => offset / MINUTE) // -> [0, 1, 2]
 * ```
 */
export function fromDescription(description: ScheduleDescription, random: () => number = Math.random): Schedule {
  const { name, options, jitter, of } = description;
  if (of) return withJitter(fromDescription(of, random), options['kind'] as JitterKind, random);
  const makers: Readonly<Record<string, Maker>> = { ...SERVERS, ...FAMILIES };
  const maker = Object.hasOwn(makers, name) && makers[name];
  if (!maker) throw new RangeError(`name must be that of a schedule, not ${name}`);
  return maker(options, jitter ? random : undefined);
}
