/**
 * A bare SMTP client: it sends exactly the bytes it is told to and hands back exactly the bytes of each reply, which
 * no mail library does. It also keeps its connection open for as long as it likes.
 */
import net from 'node:net';
import { once } from 'node:events';
import { until } from './until.ts';

/** A whole reply at the start of what came in: any number of `250-` lines and the last one. */
const WHOLE_REPLY = /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\r?\n/;

/** One connection to a server on the loopback interface. */
export class SmtpClient {
  readonly #socket: net.Socket;
  #received = '';
  #ended = false;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    // latin1 keeps every byte apart
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (this.#received += chunk));
    socket.on('error', () => (this.#ended = true));
    socket.on('close', () => (this.#ended = true));
  }

  /** Connects; the greeting is the first {@link reply}. */
  static async connect(port: number): Promise<SmtpClient> {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    const client = new SmtpClient(socket);
    await once(socket, 'connect');
    return client;
  }

  /** Sends the bytes as they are. */
  send(bytes: string): void {
    this.#socket.write(bytes, 'latin1');
  }

  /** The bytes of the next reply. */
  async reply(): Promise<string> {
    await until('a reply', () => WHOLE_REPLY.test(this.#received) || this.#ended);
    const reply = WHOLE_REPLY.exec(this.#received)?.[0];
    if (reply === undefined) throw new Error('the server hung up instead of replying');
    this.#received = this.#received.slice(reply.length);
    return reply;
  }

  /** Sends one command, or the content of a message with its final dot, and waits for the reply. */
  async command(line: string): Promise<string> {
    this.send(`${line}\r\n`);
    return this.reply();
  }

  /** Hangs up without a word. */
  hangUp(): void {
    this.#socket.destroy();
  }

  /** Takes its leave, whether or not the server still answers. */
  async quit(): Promise<void> {
    if (!this.#ended) this.send('QUIT\r\n');
    await until('the end of the connection', () => this.#ended, 2000).catch(() => undefined);
    this.#socket.destroy();
  }
}
