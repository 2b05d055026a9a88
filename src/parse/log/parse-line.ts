/**
 * Reads one line of an MTA's log that tells what became of a recipient. Lines about connections, queues and clean-up
 * say nothing of a delivery and give `undefined`.
 */
import { MAX_LOG_LINE } from '../limits.ts';
import { parseCourierLine } from './courier.ts';
import { parseDmaLine } from './dma.ts';
import { parseEximLine } from './exim.ts';
import { parseHarakaLine } from './haraka.ts';
import { parseKumoLine } from './kumo-mta.ts';
import type { LogSignal } from './log-signal.ts';
import { parseOpensmtpdLine } from './opensmtpd.ts';
import { parsePostfixLine } from './postfix.ts';
import { parseQmailLine } from './qmail.ts';
import { parseSendmailLine } from './sendmail.ts';
import { splitSyslogPrefix, type SyslogPrefix } from './syslog-prefix.ts';

/** Each knows its own lines by their shape, so that the order is no matter but of how many there are of them. */
const PARSERS: readonly ((prefix: SyslogPrefix, raw: string, line: string) => LogSignal | undefined)[] = [
  parsePostfixLine,
  parseEximLine,
  parseSendmailLine,
  parseOpensmtpdLine,
  parseQmailLine,
  parseHarakaLine,
  parseKumoLine,
  parseCourierLine,
  parseDmaLine,
];

/**
 * How a line of Exim's main log begins. It is asked of nobody else, and no program is sought in it: a subject or a reply that
 * it quotes may look like another server's line.
 */
const EXIM =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})? (?:\[\d{1,10}\] )?(?:[\da-z]{6}-[\da-z]{6,11}-[\da-z]{2,4} |H=)/i;

/** What at least one of these has in each of its lines; most other texts have none of it. */
const HINT =
  /stat(?:us)?=|connect to |reject|delivery|failed-command|(?:=>|->|>>|\*>|\*\*|==) |\[outbound\]|"type"|,addr=</;

/**
 * Returns what one line of a mail log says about a delivery, or `undefined` when it says nothing about one.
 * Reads Postfix (its delivery agents, its queue manager's expiries, its connection failures, its own refusals), Exim's
 * main log, Sendmail, OpenSMTPD, qmail, Haraka, KumoMTA's JSON, Courier and dma.
 *
 * @param line - one line, with or without the syslog prefix
 * @returns a signal with the program and whatever the line tells of queue id, relay and delay
 * @example
 * ```ts
 * parseLogLine('connect to mail.example.com[192.0.2.1]:25: Connection timed out')?.transport // -> 'ETIMEDOUT'
 * ```
 * @example
 * ```ts
 * parseLogLine('2026-11-25 02:59:12 1xW3E0-0007GV-0i ** ann@example.org R=out T=smtp: 550 5.1.1 No such user')?.action // -> 'failed'
 * ```
 * @see https://www.postfix.org/DEBUG_README.html#logging
 * @see https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html
 */
export function parseLogLine(line: string): LogSignal | undefined {
  if (typeof line !== 'string') return undefined;
  const cut = line.length > MAX_LOG_LINE ? line.slice(0, MAX_LOG_LINE) : line;
  if (!HINT.test(cut)) return undefined;
  const prefix = splitSyslogPrefix(cut);
  const isExim = EXIM.test(cut);
  for (const parse of isExim ? [parseEximLine] : PARSERS) {
    const signal = parse(
      isExim ? { ...(prefix.at !== undefined && { at: prefix.at }), message: cut } : prefix,
      line,
      cut,
    );
    if (signal !== undefined) return cut === line ? signal : { ...signal, flaws: [...signal.flaws, 'truncated'] };
  }
  return undefined;
}
