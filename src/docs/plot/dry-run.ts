/** What a schedule does with a message that always fails for now: the data of a table or a plot. */
import type { GiveUpReason, Schedule } from '../../backoff/schedule.ts';
import { timeline, type TimelineRow } from '../../backoff/timeline.ts';

/** The attempts of one schedule, and how they end. */
export interface DryRun {
  /** What to call the schedule. */
  readonly name: string;
  /** The attempts in their order; at least one. */
  readonly attempts: readonly TimelineRow[];
  /** Why the last of them is the last; not there when more would follow. */
  readonly end?: GiveUpReason;
}

/** Returns the attempts of a schedule, `most` of them at most. */
export function dryRun(name: string, schedule: Schedule, most: number): DryRun {
  const rows = timeline(schedule, { attempts: most });
  const { attempt, offset } = lastOf(rows);
  const step = schedule({ attempts: attempt, firstAttemptAt: 0, now: offset });
  return { name, attempts: rows, ...(step.kind === 'give-up' && { end: step.reason }) };
}

/** Returns the last attempt. */
export function lastOf(rows: readonly TimelineRow[]): TimelineRow {
  return rows.at(-1) ?? { attempt: 1, offset: 0, warnSender: false };
}
