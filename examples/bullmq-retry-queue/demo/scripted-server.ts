/** The demo's mail server: does what the script says, and keeps a log to compare with. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { now } from '../clock.ts';
import { domainOf } from '../message.ts';
import { BEHAVIOURS, type Answer } from './script.ts';

/** One attempt to deliver, as the server saw it. */
export interface Attempt {
  /** In the queue's time. */
  readonly at: number;
  readonly recipient: string;
  readonly answer: Answer;
  /** Known once the server has read the message. */
  messageId?: string;
}

/** What a demo and a test ask of the server. */
export interface ScriptedServer {
  readonly port: number;
  readonly log: readonly Attempt[];
  /** Messages that were read and wait for an answer that never comes. */
  readonly held: ReadonlySet<string>;
  /** The most deliveries to each domain that ran at once. */
  readonly peaks: ReadonlyMap<string, number>;
  stop(): void;
}

/** How long the server thinks about a message, so that deliveries to one domain meet. In the time of the world. */
const THINKING = 50;

/** Starts the server on a free port of the loopback. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const log: Attempt[] = [];
  const held = new Set<string>();
  const peaks = new Map<string, number>();
  /** The attempt of each session that runs. */
  const running = new Map<string, Attempt>();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    // Longer than the demo: here it is the clients that lose patience.
    socketTimeout: 600_000,

    onRcptTo({ address: recipient }, { id }, callback) {
      const domain = domainOf(recipient);
      const attempts = log.filter((attempt) => attempt.recipient === recipient).map(({ at }) => at);
      const forDomain = log.filter((attempt) => domainOf(attempt.recipient) === domain).length;
      const behaviour = BEHAVIOURS[domain] ?? ((): Answer => 'accept');
      const attempt = { at: now(), recipient, answer: behaviour({ attempts, forDomain, now: now() }) };
      log.push(attempt);
      running.set(id, attempt);
      const atOnce = [...running.values()].filter((other) => domainOf(other.recipient) === domain).length;
      peaks.set(domain, Math.max(peaks.get(domain) ?? 0, atOnce));
      if (attempt.answer === 'silence') return;
      const isRefused = /^(?!554)\d/.test(attempt.answer);
      void sleep(THINKING).then(() => {
        if (isRefused) running.delete(id);
        callback(isRefused ? refusal(attempt.answer) : null);
      });
    },

    onData(stream, { id }, callback) {
      void text(stream).then((message) => {
        const attempt = running.get(id);
        const messageId = /^Message-ID: *(\S+)/im.exec(message)?.[1];
        if (attempt === undefined || messageId === undefined) throw new Error(`a message without an ID: ${message}`);
        attempt.messageId = messageId;
        if (attempt.answer === 'hold' || attempt.answer === 'accept-untold') {
          held.add(messageId);
          return;
        }
        // Over before the answer is out: the client may be quicker to begin the next one than to hang up.
        running.delete(id);
        if (attempt.answer === 'accept') callback(null, '2.0.0 Taken');
        else callback(refusal(attempt.answer));
      });
    },

    onClose: ({ id }) => void running.delete(id),
  });
  server.on('error', () => undefined); // a client that was killed
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { port, log, held, peaks, stop: () => server.close() };
}

const refusal = (reply: string): Error =>
  Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
