/** Lines the timelines of several schedules up, attempt by attempt. */
import type { Schedule } from './schedule.ts';
import { timeline, type TimelineOptions } from './timeline.ts';

/** One attempt of each schedule. */
export interface ComparisonRow<Name extends string> {
  /** The attempt, the first being 1. */
  readonly attempt: number;
  /** Milliseconds since the first attempt, by schedule; not there for one that has given up. */
  readonly offsets: { readonly [N in Name]?: number };
}

/**
 * Returns what several schedules do at each attempt, until the last has given up.
 *
 * @param schedules - the schedules by a name each
 * @param options - how far, and from when; 1000 attempts from 0 unless given
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * const schedules = { postfix: presets.postfix, qmail: presets['qmail-remote'] };
 * compareTimelines(schedules, { attempts: 3 })[2]?.offsets // -> { postfix: 10 * MINUTE, qmail: 1600 * SECOND }
 * ```
 */
export function compareTimelines<Name extends string>(
  schedules: Readonly<Record<Name, Schedule>>,
  options?: TimelineOptions,
): readonly ComparisonRow<Name>[] {
  const rows: { attempt: number; offsets: { [N in Name]?: number } }[] = [];
  for (const name in schedules)
    for (const { attempt, offset } of timeline(schedules[name], options))
      (rows[attempt - 1] ??= { attempt, offsets: {} }).offsets[name] = offset;
  return rows;
}
