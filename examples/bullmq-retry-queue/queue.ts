/** The queue, and how a message gets into it. */
import { randomUUID } from 'node:crypto';
import { Queue } from 'bullmq';
import type { Message } from './message.ts';
import { REDIS } from './settings.ts';

/** The queue's name in Redis. */
export const QUEUE = 'mail';
/** Seconds for which the end of a message is known, and for which a second one with the same Message-ID is refused. */
const KEPT = 7 * 24 * 3600;

/** What an application hands in. */
export type NewMessage = Pick<Message, 'from' | 'to' | 'subject' | 'text'> & { readonly messageId?: string };

/** Returns a connection to the queue; close it in the end. */
export const openQueue = (connection = REDIS): Queue<Message, string> =>
  new Queue(QUEUE, {
    connection,
    defaultJobOptions: {
      // For faults of this program and of Redis alone: what a mail server says is `planRetry`'s affair.
      attempts: 20,
      backoff: { type: 'exponential', delay: 1_000 },
      removeOnComplete: { age: KEPT },
      removeOnFail: { age: KEPT },
    },
  });

/** Queues messages. One that is handed in twice with the same Message-ID is queued once. */
export async function enqueue(queue: Queue<Message, string>, messages: readonly NewMessage[]): Promise<void> {
  await queue.addBulk(
    messages.map((message) => {
      const messageId =
        message.messageId ?? `<${randomUUID()}@${message.from.slice(message.from.lastIndexOf('@') + 1)}>`;
      return { name: 'message', data: { ...message, messageId, attempts: 0 }, opts: { jobId: idOf(messageId) } };
    }),
  );
}

/** BullMQ's own keys are put together with colons; a Message-ID may have some in the address of a host. */
const idOf = (messageId: string): string => messageId.replaceAll(':', '%3A');
