/** What a worker does with a message: everything that this example is about. */
import { MINUTE, planRetry, type PlannedRetry, type PlannedStep } from 'enhanced-status-codes/backoff';
import type { Diagnosis } from 'enhanced-status-codes';
import { DelayedError, UnrecoverableError, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { inTheWorld, now } from './clock.ts';
import { deliver } from './deliver.ts';
import { enter, leave, type Outcome } from './destinations.ts';
import { domainOf, type Message } from './message.ts';
import { mayNotBeMailed, remember } from './recipients.ts';
import { PLAN, SCHEDULE } from './settings.ts';
import { tell } from './tell.ts';

/**
 * Returns the server's answer once it has taken the message. Throws what BullMQ understands: a `DelayedError` for later,
 * an `UnrecoverableError` for never.
 */
export async function processMessage(redis: Redis, job: Job<Message, string>, token: string): Promise<string> {
  const { to, notBefore = 0 } = job.data;
  if (await mayNotBeMailed(redis, to)) throw new UnrecoverableError(`suppressed: ${to}`);

  // What a killed worker left comes back at once, even where the server had asked to wait.
  if (notBefore > now()) return putBack(job, token, notBefore);
  const askAgainAt = await enter(redis, domainOf(to), job.data.messageId);
  if (askAgainAt !== undefined) return putBack(job, token, askAgainAt);

  const outcome = await deliver(job.data);
  return await settle(redis, job, token, outcome);
}

async function settle(redis: Redis, job: Job<Message>, token: string, outcome: Diagnosis): Promise<string> {
  const { messageId, to, lastDelay, firstAttemptAt = now(), attempts: before } = job.data;
  const { verdict, signal } = outcome;
  const attempts = before + 1;
  const step = planRetry(SCHEDULE, { attempts, firstAttemptAt, lastDelay, now: now() }, verdict, PLAN);
  const isLater = step.kind === 'retry';
  // First what must survive a kill in the next line.
  await job.updateData({ ...job.data, attempts, firstAttemptAt, ...(isLater && waitOf(step)) });
  await leave(redis, domainOf(to), messageId, outcomeOf(step));
  const said = signal.raw ?? signal.text ?? signal.transport ?? 'nothing';
  if (isLater) {
    tell('later', to, `in ${Math.round(step.delay / MINUTE)} min (${step.reason}): ${said}`);
    return putBack(job, token, step.at);
  }

  await remember(redis, to, verdict);
  if (step.reason === 'delivered') return said;
  throw new UnrecoverableError(`given-up (${step.reason}, ${verdict.category}): ${said}`);
}

/**
 * The one rule for `throttle`: a failure is what other mail for the domain would meet as well, and it is left alone where
 * the server said for how long; all else that a server says is a success. Of a message whose time is over nobody knows.
 */
function outcomeOf(step: PlannedStep): Outcome {
  if (step.kind === 'give-up') return { kind: ['delivered', 'permanent'].includes(step.reason) ? 'success' : 'check' };
  if (step.affects === 'message') return { kind: 'success' };
  return { kind: 'failure', until: step.reason === 'server-hint' ? step.at : undefined };
}

const waitOf = ({ at, delay, lastDelay = delay }: PlannedRetry) => ({ notBefore: at, lastDelay });

/** Hands the message back to the queue until a time. This is no failure and uses up none of BullMQ's attempts. */
async function putBack(job: Job<Message>, token: string, time: number): Promise<never> {
  await job.moveToDelayed(inTheWorld(time), token);
  throw new DelayedError();
}
