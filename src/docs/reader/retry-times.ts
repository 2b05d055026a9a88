/** When a message would be tried again if each attempt met the same answer: the verdict and the schedule, run to the end. */
import { planRetry } from '../../backoff/plan-retry.ts';
import type { Schedule } from '../../backoff/schedule.ts';
import type { Verdict } from '../../verdict.ts';

/** The attempts of a message. */
export interface RetryTimes {
  /** Milliseconds from the first attempt to each, the first being 0. */
  readonly attempts: readonly number[];
  /** Why the next one waits: `schedule`, `greylisted`, `server-hint` ...; empty where there is none. */
  readonly reason: string;
  /** Whether the attempts end with a last one; a long schedule is cut. */
  readonly isWhole: boolean;
}

/** Every ten minutes for five days is less; what goes on for ever must end here. */
const MAX_ATTEMPTS = 1_000;

/** Returns the attempts; one alone where the verdict says that another is no use. */
export function retryTimes(schedule: Schedule, verdict: Verdict): RetryTimes {
  const attempts = [0];
  let lastDelay: number | undefined;
  let now = 0;
  let reason = '';
  while (attempts.length < MAX_ATTEMPTS) {
    const state = { attempts: attempts.length, firstAttemptAt: 0, lastAttemptAt: now, now, lastDelay };
    const step = planRetry(schedule, state, verdict);
    if (step.kind === 'give-up') return { attempts, reason, isWhole: true };
    if (attempts.length === 1) reason = step.reason;
    lastDelay = step.lastDelay ?? step.delay;
    now += step.delay;
    attempts.push(now);
  }
  return { attempts, reason, isWhole: false };
}
