/** BullMQ asks a function for the delay after a job has failed; -1 fails the job for good. */
import { Queue, Worker, type BackoffStrategy, type ConnectionOptions, type Job } from 'bullmq';
import { diagnose } from 'enhanced-status-codes';
import { planRetry, postfix } from 'enhanced-status-codes/backoff';

const schedule = postfix();

export const backoffStrategy: BackoffStrategy = (attemptsMade, _type, error, job) => {
  const now = Date.now();
  const state = { attempts: attemptsMade, firstAttemptAt: job?.timestamp ?? now, now };
  const step = planRetry(schedule, state, diagnose(error).verdict);
  return step.kind === 'retry' ? Math.ceil(step.delay) : -1;
};

/** The strategy belongs to the worker. */
export function startWorker(connection: ConnectionOptions, send: (job: Job) => Promise<void>): Worker {
  return new Worker('mail', send, { connection, settings: { backoffStrategy } });
}

/** A job asks for the strategy by a type that is not built in. Its own limit is set above that of any schedule. */
export function openQueue(connection: ConnectionOptions): Queue {
  return new Queue('mail', { connection, defaultJobOptions: { attempts: 10_000, backoff: { type: 'schedule' } } });
}
