/** Makes a schedule from JSON. All makers are needed for it, so who imports this imports them all. */
import { withJitter, type JitterKind } from './jitter.ts';
import { FAMILIES, SERVERS, type Maker } from './makers.ts';
import { mustHave } from './must-have.ts';
import { presets } from './presets.ts';
import type { Schedule, ScheduleDescription } from './schedule.ts';

type Named<Value> = Readonly<Record<string, Value | null | undefined>>;

/**
 * Returns the schedule that `describe` described, or that a configuration names: `{ name: 'exchange-edge', options: {} }`.
 *
 * @param description - what `describe` returned, be it through JSON; or an id of `presets`, and options over its own
 * @param random - gives a number in [0, 1) to those that draw; `Math.random` unless given
 * @throws RangeError or TypeError, naming what is wrong with the description, the name or an option
 * @example
 * ```ts
 * const stored = JSON.stringify(describe(constant({ first: MINUTE, attempts: 3 })));
 * timeline(fromDescription(JSON.parse(stored))).map(({ offset }) => offset / MINUTE) // -> [0, 1, 2]
 * ```
 */
export function fromDescription(description: ScheduleDescription, random: () => number = Math.random): Schedule {
  mustHave('description', description, 'name');
  const { name, options, jitter, of } = description;
  if (of) return withJitter(fromDescription(of, random), options['kind'] as JitterKind, random);
  // Without a prototype: `constructor` is no schedule.
  const makers: Named<Maker> = { __proto__: null, ...SERVERS, ...FAMILIES };
  const maker = makers[name];
  if (maker) return maker(options, jitter ? random : undefined);
  // A variant: a schedule under another name, with options of its own.
  const variants: Named<Schedule> = { __proto__: null, ...presets };
  const preset = variants[name]?.description;
  if (!preset) throw new RangeError(`name must be that of a schedule, not ${name}`);
  return fromDescription({ ...preset, options: { ...preset.options, ...options } }, random);
}
