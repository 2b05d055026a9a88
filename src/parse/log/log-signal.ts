/** What a line of a log tells. */
import type { Signal } from '../../signal.ts';
import type { Gaps } from '../defined.ts';

/** What a log line tells: a signal, and where in the MTA it came from. */
export interface LogSignal extends Signal {
  /** The program that wrote the line: `postfix/smtp`, `exim`, `sendmail`. */
  readonly program: string;
  /** The MTA's id of the queued message. */
  readonly queueId?: string;
  /** When, in epoch milliseconds; only from a time stamp with a year and a zone, which traditional syslog has not. */
  readonly at?: number;
  /** The next hop as the log names it: `mx.example.com[192.0.2.1]:25`. */
  readonly relay?: string;
  /** How long the message has been in the queue, in milliseconds. */
  readonly delay?: number;
  /** Further recipients of whom the line tells the same, as Sendmail's do; `finalRecipient` is the first. */
  readonly otherRecipients?: readonly string[];
  /** qmail's number of the attempt, whose recipient stands in the line `starting delivery 5: msg 7 to remote ...` before. */
  readonly delivery?: string;
}

/** What a server's lines have in common. */
export type Origin = Pick<LogSignal, 'program' | 'raw'> & Partial<Gaps<Pick<LogSignal, 'at' | 'queueId'>>>;
