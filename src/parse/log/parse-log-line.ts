/**
 * Reads one line of an MTA's log that tells what became of a recipient. Lines about connections, queues and clean-up
 * say nothing of a delivery and give `undefined`.
 */
import { MAX_LOG_LINE } from '../limits.ts';
import { parseCourierLine } from './courier.ts';
import { parseDmaLine } from './dma.ts';
import { parseEximLine } from './exim.ts';
import { parseHarakaLine } from './haraka.ts';
import { parseKumoRecord } from './kumo-mta.ts';
import { lineInRecord } from './line-in-record.ts';
import { splitLogFront, type LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';
import { parseOpensmtpdLine } from './opensmtpd.ts';
import { parseJson } from './parse-json.ts';
import { parsePostfixLine } from './postfix.ts';
import { parseQmailLine } from './qmail.ts';
import { parseSendmailLine } from './sendmail.ts';

type Parser = (front: LogFront, raw: string) => LogSignal | undefined;

/** By the first letters of the program, which is asked of nobody else. */
const PARSERS: ReadonlyMap<string, Parser> = /* @__PURE__ */ new Map([
  ['postfix', parsePostfixLine],
  ['exim', parseEximLine],
  ['sendmail', parseSendmailLine],
  ['sm', parseSendmailLine],
  ['smtpd', parseOpensmtpdLine],
  ['qmail', parseQmailLine],
  ['haraka', parseHarakaLine],
  ['courier', parseCourierLine],
  ['dma', parseDmaLine],
]);
/** `sm-mta`, `exim4` and `courieresmtp` without what follows. */
const SERVER = /^(?:courier|[a-z]+)/i;
/** Postfix has other first letters where a server has several of them: `postfix-out/smtp`, `mx2/lmtp`. */
const AGENT = /\/(?:smtpd?|lmtp|local|virtual|pipe|error|retry|bounce|n?qmgr|cleanup|postscreen|verify)$/;

/** What each line has at least one of; most other texts have none of it. JSON may have escapes in its place. */
const HINT =
  /stat(?:us)?=|Could not perform |connect to |reject|delivery|failed-command|(?:=>|->|>>|\*>|\*\*|==) |\[outbound\]|"(?:type|log|MESSAGE)"|,from=</;

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
  const cut = line.slice(0, MAX_LOG_LINE).trimEnd();
  if (!HINT.test(cut)) return undefined;
  const signal = readFront(splitLogFront(cut), line);
  return line.length <= MAX_LOG_LINE ? signal : signal && { ...signal, flaws: [...signal.flaws, 'truncated'] };
}

/** Where no program is named, or one that is not known, the shape decides: no two begin alike. */
function readFront(front: LogFront, raw: string): LogSignal | undefined {
  const parse = parserOf(front.program);
  if (parse) return parse(front, raw);
  if (front.message.startsWith('{')) return readRecord(parseJson(front.message), raw);
  for (const one of PARSERS.values()) {
    const signal = one(front, raw);
    if (signal !== undefined) return signal;
  }
  return undefined;
}

function parserOf(program: string | undefined): Parser | undefined {
  if (program === undefined) return undefined;
  return AGENT.test(program) ? parsePostfixLine : PARSERS.get(SERVER.exec(program)?.[0].toLowerCase() ?? '');
}

/** A record is KumoMTA's, or it holds a line. One in another is shorter by its quotes, so this ends. */
function readRecord(record: unknown, raw: string): LogSignal | undefined {
  const front = lineInRecord(record);
  return front === undefined ? parseKumoRecord(record, raw) : readFront(front, raw);
}
