/** Runs a schedule dry: for a table, a plot, a test, or to see what an option does before mail depends on it. */
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';

/** Options of `timeline`. */
export interface TimelineOptions {
  /** Attempts to show at most, at least 1; 1000 unless given. */
  readonly attempts?: number;
  /** The time of the first attempt, in milliseconds since 1970; 0 unless given. */
  readonly start?: number;
}

/** One attempt of a message that always fails for now. */
export interface TimelineRow {
  /** The attempt, the first being 1. */
  readonly attempt: number;
  /** Milliseconds since the first attempt. */
  readonly offset: number;
  /** Whether the sender is warned after it. */
  readonly warnSender: boolean;
}

/**
 * Returns the attempts that a schedule makes when each takes no time and fails for now, up to the one after which it
 * gives up.
 *
 * @param schedule - any schedule
 * @param options - how far, and from when
 * @returns the attempts in their order; at least one
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(mailgun()).at(-1) // -> { attempt: 7, offset: 475 * MINUTE, warnSender: false }
 * ```
 */
export function timeline(schedule: Schedule, options?: TimelineOptions): readonly TimelineRow[] {
  const { attempts, start } = optionsOf(options, { attempts: [1, 1_000], start: [0, 0] });
  const rows: TimelineRow[] = [];
  let offset = 0;
  let warningsSent = 0;
  let lastDelay: number | undefined;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const step = schedule({ attempts: attempt, firstAttemptAt: start, now: start + offset, lastDelay, warningsSent });
    const warnSender = step.kind === 'retry' && step.warnSender;
    rows.push({ attempt, offset, warnSender });
    if (step.kind === 'give-up') break;
    if (warnSender) warningsSent++;
    lastDelay = step.lastDelay ?? step.delay;
    offset += step.delay;
  }
  return rows;
}
