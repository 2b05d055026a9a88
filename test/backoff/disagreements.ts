/** What a real mail server did with a message that always failed for now, beside what its schedule says. */
import { exim } from '../../src/backoff/exim.ts';
import { parseDuration } from '../../src/backoff/parse-duration.ts';
import { postfix } from '../../src/backoff/postfix.ts';
import type { NextStep, QueueState, Schedule } from '../../src/backoff/schedule.ts';

/** A recorded run; see scripts/record-fixtures/schedules. */
export interface RealRun {
  readonly settings: Readonly<Record<string, string>>;
  readonly attempts: readonly number[];
}

const SECOND = 1000;
/** Both servers count in whole seconds, and Postfix takes a message along that falls due within one after a scan. */
const EARLY = 2 * SECOND;
const ROUNDING = SECOND;

/** Returns the schedule that a run should have followed, and its time between queue runs, in milliseconds. */
export function scheduleOf({ settings }: RealRun): {
  readonly scheduleWith: (queueRun: number) => Schedule;
  readonly queueRun: number;
} {
  const duration = (name: string): number => parseDuration(settings[name] ?? '');
  const rules = settings['retry'];
  if (rules !== undefined)
    return { scheduleWith: (queueInterval) => exim({ rules, queueInterval }), queueRun: duration('queue_interval') };
  const scheduleWith = (queueRunDelay: number): Schedule =>
    postfix({
      minimalBackoffTime: duration('minimal_backoff_time'),
      maximalBackoffTime: duration('maximal_backoff_time'),
      maximalQueueLifetime: duration('maximal_queue_lifetime'),
      queueRunDelay,
    });
  return { scheduleWith, queueRun: duration('queue_run_delay') };
}

/** Returns the times of the attempts, in milliseconds. */
export function timesOf({ attempts }: RealRun): number[] {
  return attempts.map((age) => Math.round(age) * SECOND);
}

/**
 * Returns a line for each thing that a run and its schedule do not agree about, asked after each attempt: an attempt
 * has to come when it is due, or with the queue run after that, whose phase is a matter of when the server was started.
 */
export function disagreements(run: RealRun): string[] {
  const { scheduleWith, queueRun } = scheduleOf(run);
  const schedule = scheduleWith(0);
  const times = timesOf(run);
  const found: string[] = [];
  let lastDelay: QueueState['lastDelay'];
  for (const [index, now] of times.entries()) {
    const stepAt = (age: number): NextStep =>
      schedule({ attempts: index + 1, firstAttemptAt: 0, now: age, ...(lastDelay !== undefined && { lastDelay }) });
    const step = stepAt(now);
    const next = times[index + 1];
    if (next === undefined) {
      // What the server took for the age is a whole second that may be the one before or after ours.
      const isOver = [now - ROUNDING, now, now + ROUNDING].some((age) => stepAt(age).kind === 'give-up');
      if (!isOver) found.push(`after attempt ${index + 1}: retry, and there was none`);
    } else if (step.kind === 'give-up') {
      if (stepAt(now - ROUNDING).kind === 'give-up') found.push(`after attempt ${index + 1}: give-up, next at ${next}`);
    } else {
      lastDelay = step.lastDelay ?? step.delay;
      const late = next - step.at;
      if (late < -EARLY || late > queueRun + ROUNDING)
        found.push(`attempt ${index + 2}: due at ${step.at}, made at ${next}`);
    }
  }
  return found;
}
