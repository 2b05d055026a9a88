/** cockatiel asks twice: whether an error is worth a retry, and then for the delay. One step answers both. */
import { DelegateBackoff, handleWhen, retry, type RetryPolicy } from 'cockatiel';
import { diagnose } from 'enhanced-status-codes';
import { exponential, planRetry, SECOND, withJitter } from 'enhanced-status-codes/backoff';

const schedule = withJitter(exponential({ first: 10 * SECOND, attempts: 5 }), 'equal');

/** Returns a policy for one message, as its age counts from here: `await patience().execute(send)`. */
export function patience(): RetryPolicy {
  const firstAttemptAt = Date.now();
  let attempts = 0;
  let delay = 0;
  const isWorthARetry = (error: Error): boolean => {
    attempts++;
    const step = planRetry(schedule, { attempts, firstAttemptAt, now: Date.now() }, diagnose(error).verdict);
    if (step.kind === 'retry') delay = step.delay;
    return step.kind === 'retry';
  };
  return retry(handleWhen(isWorthARetry), { maxAttempts: Infinity, backoff: new DelegateBackoff(() => delay) });
}
