/**
 * Courier: `courieresmtp: id=...,from=<...>,addr=<...>: 550 5.1.1 ...`. What was said and what became of it are lines of
 * their own; the words are read, because `status: failure` repeats what they say, and of a reply of several lines the last.
 */
import { joined } from '../defined.ts';
import { addressEnd } from './field-end.ts';
import type { LogSignal } from './log-signal.ts';
import { said } from './said.ts';
import type { SyslogPrefix } from './syslog-prefix.ts';

const HEAD =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repetition is bounded
  /(?:^|[ \t])(courier[a-z]{1,20})(?:\[\d{1,10}\])?: id=([\dA-F.]{10,80}),from=<([^>]{0,1000})>,addr=</;
const LONGEST_PREFIX = 2_000;
/** `550-`: the last line says it all once more, or ends it. */
const CONTINUED = /^[2-5]\d\d-/;

/** Returns what a line of Courier's says. */
export function parseCourierLine({ at }: SyslogPrefix, raw: string, line: string): LogSignal | undefined {
  const match = HEAD.exec(line.slice(0, LONGEST_PREFIX));
  if (!match) return undefined;
  const [head, program = '', queueId, mailFrom] = match;
  const start = match.index + head.length;
  const end = addressEnd(line, start, ': ');
  if (end < 0 || !line.startsWith('>: ', end)) return undefined;
  const words = line.slice(end + 3);
  if (CONTINUED.test(words)) return undefined;
  const told = said(words);
  return joined<LogSignal>({ program, at, queueId }, told, {
    action: told.reply !== undefined && told.reply < 300 ? 'delivered' : undefined,
    finalRecipient: line.slice(start, end),
    mailFrom,
    raw,
  });
}
