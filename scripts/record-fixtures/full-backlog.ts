/**
 * A port where connect() truly times out: somebody listens with a backlog of one, never accepts, and the queue is full.
 * The listener lives in a worker that blocks its own event loop, which is the only way to keep Node from accepting.
 */
import net from 'node:net';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A worker is plain JavaScript here, so that it needs no TypeScript loader of its own. */
const LISTENER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ port: workerData, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage('listening');
    // the message must leave before the loop is blocked
    setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 50);
  });
`;
/** A backlog of one lets two connections in on Linux; the others make sure. */
const FILLING_CONNECTIONS = 4;

/** The blocked listener and the connections that fill its queue. */
export class FullBacklog {
  readonly #worker: Worker;
  readonly #sockets: net.Socket[];

  private constructor(worker: Worker, sockets: net.Socket[]) {
    this.#worker = worker;
    this.#sockets = sockets;
  }

  /** Listens and fills the queue. */
  static async start(port: number): Promise<FullBacklog> {
    const worker = new Worker(LISTENER, { eval: true, workerData: port });
    await once(worker, 'message');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const sockets = Array.from({ length: FILLING_CONNECTIONS }, () => net.connect(port, '127.0.0.1'));
    // those that never connect are reset at the end
    for (const socket of sockets) socket.on('error', () => socket.destroy());
    await new Promise((resolve) => setTimeout(resolve, 200));
    return new FullBacklog(worker, sockets);
  }

  /** Lets go of the port. */
  stop(): void {
    for (const socket of this.#sockets) socket.destroy();
    void this.#worker.terminate();
  }
}
