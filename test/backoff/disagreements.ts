/**
 * What a real mail server did with a message that always failed for now, beside what its schedule says. The tolerance
 * is one queue run: a schedule counts the runs from the first attempt, a server from whenever it was started.
 */
import { exim } from '../../src/backoff/exim.ts';
import { parseDuration } from '../../src/backoff/parse-duration.ts';
import { postfix } from '../../src/backoff/postfix.ts';
import type { QueueState, Schedule } from '../../src/backoff/schedule.ts';
import { timeline } from '../../src/backoff/timeline.ts';

/** A recorded run; see scripts/record-fixtures/schedules. */
export interface RealRun {
  readonly settings: Readonly<Record<string, string>>;
  readonly attempts: readonly number[];
}

/** Returns the schedule that a run should have followed and its queue run, in milliseconds. */
function scheduleOf({ settings }: RealRun): { readonly schedule: Schedule; readonly grid: number } {
  const duration = (name: string): number => parseDuration(settings[name] ?? '');
  if (settings['retry'] !== undefined) {
    const grid = duration('queue_interval');
    return { schedule: exim({ rules: settings['retry'], queueInterval: grid }), grid };
  }
  const grid = duration('queue_run_delay');
  const schedule = postfix({
    minimalBackoffTime: duration('minimal_backoff_time'),
    maximalBackoffTime: duration('maximal_backoff_time'),
    queueRunDelay: grid,
    maximalQueueLifetime: duration('maximal_queue_lifetime'),
  });
  return { schedule, grid };
}

/** Returns a line for each thing that a run and its schedule do not agree about. */
export function disagreements(run: RealRun): string[] {
  const { schedule, grid } = scheduleOf(run);
  // both servers count in whole seconds
  const times = run.attempts.map((age) => Math.round(age) * 1000);
  const found: string[] = [];
  const compare = (what: string, said: number | undefined, real: number | undefined): void => {
    if (said === undefined || real === undefined || Math.abs(said - real) > grid)
      found.push(`${what}: the schedule says ${said}, it was ${real}`);
  };

  const predicted = timeline(schedule).map(({ offset }) => offset);
  for (let index = 0; index < Math.max(predicted.length, times.length); index++)
    compare(`attempt ${index + 1}`, predicted[index], times[index]);

  let lastDelay: QueueState['lastDelay'];
  for (const [index, now] of times.entries()) {
    const step = schedule({ attempts: index + 1, firstAttemptAt: 0, now, lastDelay });
    const isLast = index === times.length - 1;
    if (isLast !== (step.kind === 'give-up')) found.push(`after attempt ${index + 1}: ${step.kind}`);
    if (step.kind === 'give-up') break;
    lastDelay = step.lastDelay ?? step.delay;
    if (!isLast) compare(`asked after attempt ${index + 1}`, step.at, times[index + 1]);
  }
  return found;
}
