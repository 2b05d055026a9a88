/** One worker process. Start as many as you like, on as many machines as you like. */
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Message } from './message.ts';
import { processMessage } from './process-message.ts';
import { QUEUE } from './queue.ts';
import { CONCURRENCY, LOCK_DURATION, REDIS } from './settings.ts';
import { tell } from './tell.ts';

const redis = new Redis(REDIS);
const worker = new Worker<Message, string>(QUEUE, (job, token = '') => processMessage(redis, job, token), {
  connection: REDIS,
  concurrency: CONCURRENCY,
  lockDuration: LOCK_DURATION,
  stalledInterval: LOCK_DURATION / 2,
  // BullMQ's own 1 would drop a message whose worker was killed twice, as in a rolling restart gone wrong.
  maxStalledCount: 20,
});

worker.on('completed', ({ data }, answer) => tell('sent', data.to, answer));
worker.on('failed', (job, { message }) => tell('not sent', job?.data.to ?? '', message));
worker.on('stalled', (messageId) => tell('took over', messageId, 'from a worker that is dead'));
worker.on('error', ({ message }) => console.error(message));

// What is under way is brought to an end before the process ends; a second signal does not wait.
process.once('SIGTERM', () => void worker.close().then(() => redis.quit()));
