/** From what was typed to a schedule. */
import { describe } from '../../backoff/describe.ts';
import { fromDescription } from '../../backoff/from-description.ts';
import { presets } from '../../backoff/presets.ts';
import type { Schedule, ScheduleDescription } from '../../backoff/schedule.ts';
import { UsageError } from '../usage-error.ts';
import type { MakerName } from './option-kinds.ts';
import { readSettings } from './read-settings.ts';

const known: ReadonlyMap<string, Schedule> = new Map(Object.entries(presets));

/** Returns a preset, with some of its options set. Throws a UsageError when there is none, or an option is wrong. */
export function findSchedule(id: string, settings: readonly string[]): Schedule {
  const preset = known.get(id);
  if (!preset) throw new UsageError(`"${id}" is no schedule${suggest(id)}`);
  if (settings.length === 0) return preset;
  const description = describe(preset);
  // Defaults that were not typed are left out: what one of them is may depend on another option.
  return withSettings(description.name === id ? { ...description, options: {} } : description, settings, '--set');
}

/** Returns Exim's schedule with the rules of its retry configuration. Throws a UsageError when they are none. */
export function eximSchedule(rules: string, settings: readonly string[]): Schedule {
  const description = { name: 'exim', options: { rules } };
  withSettings(description, [], '--exim-rule');
  return withSettings(description, settings, '--set');
}

function withSettings(description: ScheduleDescription, settings: readonly string[], flag: string): Schedule {
  const { name, options, of } = description;
  const inner = of ?? { name, options };
  const set = { ...inner, options: { ...inner.options, ...readSettings(inner.name as MakerName, settings) } };
  try {
    return fromDescription(of ? { ...description, of: set } : set);
  } catch (error) {
    throw new UsageError(`${flag}: ${(error as Error).message}`);
  }
}

function suggest(id: string): string {
  const word = id.toLowerCase();
  const near = [...known.keys()].filter((other) => other.includes(word) || word.includes(other.replace(/-.*/, '')));
  return near.length === 0 ? '; without a name, all are listed' : `; there is ${near.join(', ')}`;
}
