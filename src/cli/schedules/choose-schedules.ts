/** Which schedules the arguments ask for. */
import { presets } from '../../backoff/presets.ts';
import type { Schedule } from '../../backoff/schedule.ts';
import { UsageError } from '../usage-error.ts';
import { eximSchedule, findSchedule } from './find-schedule.ts';

/** What the command line says beside the names. */
export interface ScheduleChoice {
  /** Settings: `option=value`. */
  readonly set?: readonly string[];
  /** Retry rules as in Exim's configuration. */
  readonly eximRule?: string;
}

/** A schedule and what to call it. */
export interface NamedSchedule {
  readonly name: string;
  readonly schedule: Schedule;
}

/** Returns the schedules in the order of the arguments, own rules last; none when nothing was asked for. */
export function chooseSchedules(ids: readonly string[], choice: ScheduleChoice): readonly NamedSchedule[] {
  const { set = [], eximRule } = choice;
  const names = [...new Set(ids)];
  if (set.length > 0 && names.length + (eximRule === undefined ? 0 : 1) !== 1)
    throw new UsageError('--set needs the name of one schedule');
  return [
    ...names.map((name) => ({ name, schedule: findSchedule(name, set) })),
    ...(eximRule === undefined ? [] : [{ name: 'exim-rule', schedule: eximSchedule(eximRule, set) }]),
  ];
}

/** Returns what to draw beside a schedule whose options were set: the same with its defaults. */
export function defaultsBeside([id]: readonly string[], { set = [] }: ScheduleChoice): readonly NamedSchedule[] {
  return id === undefined || set.length === 0 ? [] : [{ name: 'defaults', schedule: findSchedule(id, []) }];
}

/** Returns all presets. */
export function allSchedules(): readonly NamedSchedule[] {
  return Object.entries(presets).map(([name, schedule]) => ({ name, schedule }));
}
