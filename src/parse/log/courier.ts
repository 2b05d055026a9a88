/**
 * Courier: `courieresmtp: id=...,from=<...>,addr=<...>: 550 5.1.1 ...`, and what its courieresmtpd refused. What was said and what became of it are lines of
 * their own; the words are read, because `status: failure` repeats what they say, and of a reply of several lines the last.
 */
import { joined } from '../defined.ts';
import { parseCourierReject } from './courier-reject.ts';
import { addressEnd } from './field-end.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';
import { said } from './said.ts';

const HEAD = /^id=([\dA-F.]{10,80}),from=</;
const ADDR = ',addr=<';
/** `550-`: the last line says it all once more, or ends it. */
const CONTINUED = /^[2-5]\d\d-/;

/** Returns what a line of Courier's says. */
export function parseCourierLine({ program = '', at, message }: LogFront, raw: string): LogSignal | undefined {
  if (!program.startsWith('courier')) return undefined;
  const [opening, queueId] = HEAD.exec(message) ?? [];
  if (opening === undefined) return parseCourierReject(message, { program, at, raw });
  const sender = addressEnd(message, opening.length, ADDR);
  if (sender < 0 || !message.startsWith(`>${ADDR}`, sender)) return undefined;
  const mailFrom = message.slice(opening.length, sender);
  const start = sender + 1 + ADDR.length;
  const end = addressEnd(message, start, ': ');
  if (end < 0 || !message.startsWith('>: ', end)) return undefined;
  const words = message.slice(end + 3);
  if (CONTINUED.test(words)) return undefined;
  const told = said(words);
  return joined<LogSignal>({ program, at, queueId }, told, {
    action: told.reply !== undefined && told.reply < 300 ? 'delivered' : undefined,
    finalRecipient: message.slice(start, end),
    mailFrom,
    raw,
  });
}
