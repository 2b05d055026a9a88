/** The demo from start to end: three workers, one of which is killed, and a second run that mails dead addresses again. */
import './fast-clock.ts';
import type { Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { Message } from '../message.ts';
import { enqueue, openQueue, type NewMessage } from '../queue.ts';
import { suppressedAddresses } from '../recipients.ts';
import { HELD, MESSAGES } from './script.ts';
import { startScriptedServer, type Attempt } from './scripted-server.ts';
import { startRedis } from './start-redis.ts';
import { startWorker, stopWorker } from './start-worker.ts';
import { waitUntil } from './wait-until.ts';

/** How it ended. */
export interface Outcome {
  /** The jobs of the queue, all at their end. */
  readonly sent: readonly Job<Message, string>[];
  readonly notSent: readonly Job<Message, string>[];
  readonly suppressed: readonly string[];
  /** What the server saw. */
  readonly log: readonly Attempt[];
  readonly peaks: ReadonlyMap<string, number>;
}

/** A worker takes as many messages as there are to hold: so the one that is killed has these in hand and no others. */
const CONCURRENCY = Object.values(HELD).reduce((sum, count) => sum + count);
/** Milliseconds that all of it may take: several times what it takes on a busy machine. */
const LIMIT = 170_000;
const FAST = { CONCURRENCY, LOCK_DURATION: 10_000 };

/** Runs the demo; every step and every line of a worker goes to `tell`. */
export async function runScenario(tell: (line: string) => void): Promise<Outcome> {
  const stops: (() => unknown)[] = [];
  const started = <Thing>(thing: Thing, stop: (thing: Thing) => unknown): Thing => {
    stops.unshift(() => stop(thing));
    return thing;
  };
  try {
    const { port } = started(await startRedis(), (store) => store.stop());
    const server = started(await startScriptedServer(), (mta) => mta.stop());
    const connection = { host: '127.0.0.1', port };
    const redis = started(new Redis(connection), (client) => client.quit());
    const queue = started(openQueue(connection), (open) => open.close());
    const start = (name: string, patience: number) => {
      const own = { WORKER: name, REDIS_PORT: port, SMTP_PORT: server.port, SMTP_TIMEOUT: patience };
      return started(startWorker({ ...FAST, ...own }, tell), stopWorker);
    };
    const end = Date.now() + LIMIT;
    const until = (what: string, holds: () => boolean | Promise<boolean>) => waitUntil(what, end, holds);
    const isDone = async (count: number) => (await queue.getJobCountByTypes('completed', 'failed')) === count;

    const held = messagesTo(HELD);
    const others = messagesTo(MESSAGES);
    const dead = messagesTo({ 'gone.example': MESSAGES['gone.example'] ?? 0 }, 'again');

    tell(`demo      ${held.length} messages for a server that goes silent once it has read them`);
    await enqueue(queue, held);
    const victim = start('worker-1', 300_000);
    await until('worker-1 has its hands full', () => server.held.size === held.length);

    tell(`demo      ${others.length} messages more, and two workers`);
    await enqueue(queue, others);
    start('worker-2', 10_000);
    start('worker-3', 10_000);
    const taken = () => server.log.filter(({ answer, messageId }) => answer === 'accept' && messageId !== undefined);
    await until('a third of it is sent', () => taken().length >= others.length / 3);

    tell('demo      kill -9 worker-1');
    victim.kill('SIGKILL');
    await until('every message came to its end', () => isDone(held.length + others.length));

    tell(`demo      ${dead.length} messages more, for addresses that are dead`);
    await enqueue(queue, dead);
    await until('these came to their end, too', () => isDone(held.length + others.length + dead.length));

    const [sent, notSent] = await Promise.all([queue.getCompleted(), queue.getFailed()]);
    return { sent, notSent, suppressed: await suppressedAddresses(redis), log: server.log, peaks: server.peaks };
  } finally {
    for (const stop of stops) await stop();
  }
}

/** Messages to `one@` and so on, whose Message-IDs tell whose they are. */
function messagesTo(counts: Readonly<Record<string, number>>, subject = 'first'): readonly NewMessage[] {
  return Object.entries(counts).flatMap(([domain, count]) =>
    Array.from({ length: count }, (_, index) => {
      const to = `${index + 1}@${domain}`;
      const messageId = `<${subject}.${to}>`;
      return { messageId, from: 'app@sender.example', to, subject, text: 'Your parcel is on its way.' };
    }),
  );
}
