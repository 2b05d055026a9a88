/** p-retry has no delays of one's own, but waits for what `onFailedAttempt` returns, and stops when that throws. */
import { setTimeout } from 'node:timers/promises';
import pRetry from 'p-retry';
import { diagnose } from 'enhanced-status-codes';
import { exponential, planRetry, SECOND } from 'enhanced-status-codes/backoff';

const schedule = exponential({ first: 10 * SECOND, attempts: 5 });

/** Keeps the message in memory between the attempts: for minutes, not for days. */
export async function sendPatiently(
  send: () => Promise<void>,
  wait: (delay: number) => Promise<unknown> = setTimeout,
): Promise<void> {
  const firstAttemptAt = Date.now();
  await pRetry(send, {
    retries: Infinity,
    minTimeout: 0,
    maxTimeout: 0,
    async onFailedAttempt({ error, attemptNumber }) {
      const state = { attempts: attemptNumber, firstAttemptAt, now: Date.now() };
      const step = planRetry(schedule, state, diagnose(error).verdict);
      if (step.kind === 'give-up') throw error;
      await wait(step.delay);
    },
  });
}
