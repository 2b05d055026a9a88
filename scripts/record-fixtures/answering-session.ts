import type net from 'node:net';
import { reply, type Answer } from './answer.ts';
import type { AnsweringRecords } from './answering-server.ts';
import { localPartOf, smtpCommand } from './smtp-command.ts';

const EHLO = reply(
  '250-mx.example.org',
  '250-SIZE 10485760',
  '250-ENHANCEDSTATUSCODES',
  '250-8BITMIME',
  '250-AUTH PLAIN',
  '250 SMTPUTF8',
);
const OK = reply('250 2.0.0 Ok');
const GO_AHEAD = reply('354 End data with <CR><LF>.<CR><LF>');
const SIGNED_IN = reply('235 2.7.0 Authentication successful');
const UNKNOWN = reply('502 5.5.2 Error: command not recognized');
const BYE = reply('221 2.0.0 Bye');

/** Senders of reports; the second one is Courier's, for reports on reports. */
const REPORTERS = new Set(['', '#@[]']);

/** One connection to the answering server. */
export class AnsweringSession {
  readonly #socket: net.Socket;
  readonly #answers: ReadonlyMap<string, Answer>;
  /** Asked each time: a connection may outlive a scenario. */
  readonly #records: () => AnsweringRecords;
  #pending = '';
  #inMessage = false;
  #message = '';
  #sender = '';
  /** The first recipient that was accepted; it stands for the message. */
  #recipient: string | undefined;

  constructor(socket: net.Socket, answers: ReadonlyMap<string, Answer>, records: () => AnsweringRecords) {
    this.#socket = socket;
    this.#answers = answers;
    this.#records = records;
    // latin1 keeps every byte of a bounce
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => this.#read(chunk));
    socket.on('error', () => socket.destroy());
  }

  /** Speaks first. */
  greet(greeting: string): void {
    this.#socket.write(greeting);
    if (greeting === '' || greeting.startsWith('220')) return;
    this.#records().answered.push(greeting);
    this.#socket.end();
  }

  #read(chunk: string): void {
    const lines = (this.#pending + chunk).split('\r\n');
    this.#pending = lines.pop() ?? '';
    for (const line of lines) {
      if (this.#inMessage) this.#readMessage(line);
      else this.#obey(line);
    }
  }

  #readMessage(line: string): void {
    if (line !== '.') {
      this.#message += `${line.replace(/^\./, '')}\r\n`;
      return;
    }
    if (REPORTERS.has(this.#sender)) this.#records().bounces.push(Buffer.from(this.#message, 'latin1'));
    this.#inMessage = false;
    this.#message = '';
    this.#answer('end-of-data', this.#recipient, OK);
  }

  #obey(line: string): void {
    const { verb, address } = smtpCommand(line);
    const localPart = localPartOf(Buffer.from(address, 'latin1').toString());
    switch (verb) {
      case 'EHLO':
      case 'HELO':
        this.#say(EHLO);
        break;
      case 'AUTH':
        this.#answer('auth', localPart, SIGNED_IN);
        break;
      case 'MAIL':
        this.#sender = address;
        this.#recipient = undefined;
        this.#answer('mail', localPart, OK);
        break;
      case 'RCPT':
        if (this.#answer('rcpt', localPart, OK).startsWith('2')) this.#recipient ??= localPart;
        break;
      case 'DATA':
        this.#inMessage = this.#answer('data', this.#recipient, GO_AHEAD).startsWith('3');
        break;
      case 'RSET':
        this.#say(OK);
        break;
      case 'QUIT':
        this.#socket.end(BYE);
        break;
      default:
        this.#say(UNKNOWN);
    }
  }

  /** Says what was chosen for this local part at this step, or else the usual reply; returns what was said. */
  #answer(at: Answer['at'], localPart: string | undefined, usual: string): string {
    const answer = localPart === undefined ? undefined : this.#answers.get(localPart);
    if (answer?.at !== at || localPart === undefined) return this.#say(usual);
    const attempt = this.#records().attempts.get(localPart) ?? 0;
    this.#records().attempts.set(localPart, attempt + 1);
    const chosen = answer.replies[attempt] ?? answer.replies.at(-1) ?? '';
    this.#records().answered.push(chosen);
    this.#say(chosen);
    if (answer.thenHangUp) this.#socket.end();
    return chosen;
  }

  #say(bytes: string): string {
    this.#socket.write(bytes);
    return bytes;
  }
}
