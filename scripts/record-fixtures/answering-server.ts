/**
 * The server at the other end. It is written on node:net and not with smtp-server, because it must say exactly the
 * bytes it is told to: lines without a code, a bare `550`, nothing at all, or half a dialogue. (smtp-server is used
 * where TLS is needed, see certified-server.ts.)
 */
import net from 'node:net';
import { once } from 'node:events';
import { AnsweringSession } from './answering-session.ts';
import type { Answer } from './answer.ts';

/** What a session shares with its server. */
export interface AnsweringRecords {
  /** Chosen answers that went out since the last {@link AnsweringServer.begin}, in order. */
  readonly answered: string[];
  /** Mails from `<>` since then, as received. */
  readonly bounces: Buffer[];
  /** How often each local part was answered since then. */
  readonly attempts: Map<string, number>;
}

/** Listens on one port, answers by local part and keeps what comes from `<>`. */
export class AnsweringServer {
  /** What happened since the last {@link begin}. */
  records: AnsweringRecords = { answered: [], bounces: [], attempts: new Map() };
  readonly #server: net.Server;
  readonly #sockets = new Set<net.Socket>();

  private constructor(greeting: string, answers: ReadonlyMap<string, Answer>) {
    this.#server = net.createServer((socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      new AnsweringSession(socket, answers, () => this.records).greet(greeting);
    });
  }

  /** Starts to listen. A greeting other than 220 is an answer of its own, and the connection ends with it. */
  static async start(
    port: number,
    greeting: string,
    answers: ReadonlyMap<string, Answer> = new Map(),
  ): Promise<AnsweringServer> {
    const server = new AnsweringServer(greeting, answers);
    server.#server.listen(port, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  /** Forgets what happened so far. */
  begin(): void {
    this.records = { answered: [], bounces: [], attempts: new Map() };
  }

  /** Hangs up on everybody and listens no more. */
  stop(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
