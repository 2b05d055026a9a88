/**
 * Reads one line of an MTA's log that tells what became of a recipient. Lines about connections, queues and clean-up
 * say nothing of a delivery and give `undefined`.
 */
import type { Signal } from '../../signal.ts';
import { MAX_LOG_LINE } from '../limits.ts';
import { parsePostfixLine } from './postfix.ts';

/** What a log line tells: a signal, and where in the MTA it came from. */
export interface LogSignal extends Signal {
  /** The program that wrote the line: `postfix/smtp`. */
  readonly program: string;
  /** The MTA's id of the queued message. */
  readonly queueId?: string;
  /** When, in epoch milliseconds; only from a time stamp with a year and a zone, which traditional syslog has not. */
  readonly at?: number;
  /** The next hop as the log names it: `mx.example.com[192.0.2.1]:25`. */
  readonly relay?: string;
  /** How long the message has been in the queue, in milliseconds. */
  readonly delay?: number;
}

/**
 * Returns what one line of a mail log says about a delivery, or `undefined` when it says nothing about one.
 * Reads Postfix: its delivery agents, its queue manager's expiries, its connection failures, and its own refusals.
 *
 * @param line - one line, with or without the syslog prefix
 * @returns a signal with the program, the queue id, the relay and the delay
 * @example
 * ```ts
 * parseLogLine('connect to mail.example.com[192.0.2.1]:25: Connection timed out')?.transport // -> 'ETIMEDOUT'
 * ```
 * @see https://www.postfix.org/DEBUG_README.html#logging
 */
export function parseLogLine(line: string): LogSignal | undefined {
  if (typeof line !== 'string') return undefined;
  return parsePostfixLine(line.length > MAX_LOG_LINE ? line.slice(0, MAX_LOG_LINE) : line, line);
}
