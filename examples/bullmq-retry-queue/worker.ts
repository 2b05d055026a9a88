/** One worker process. Start as many as you like, on as many machines as you like. */
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Message } from './message.ts';
import { processMessage } from './process-message.ts';
import { QUEUE } from './queue.ts';
import { CONCURRENCY, LOCK_DURATION, REDIS } from './settings.ts';

const redis = new Redis(REDIS);
const worker = new Worker<Message, string>(QUEUE, (job, token = '') => processMessage(redis, job, token), {
  connection: REDIS,
  concurrency: CONCURRENCY,
  lockDuration: LOCK_DURATION,
  stalledInterval: LOCK_DURATION / 2,
  // BullMQ's own 1 would drop a message whose worker was killed twice, as in a rolling restart gone wrong.
  maxStalledCount: 20,
});

const told = process.env['WORKER'] ?? `worker ${process.pid}`;
worker.on('completed', ({ data }, answer) => console.log(`${told}  sent        ${data.to}  ${answer}`));
worker.on('failed', (job, { message }) => console.log(`${told}  not sent    ${job?.data.to ?? ''}  ${message}`));
worker.on('stalled', (id) => console.log(`${told}  took over   ${id}`));
worker.on('error', ({ message }) => console.error(`${told}  ${message}`));

// What is under way is brought to an end before the process ends; a second signal does not wait.
process.once('SIGTERM', () => void worker.close().then(() => redis.quit()));
