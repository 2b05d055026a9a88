/**
 * What Exim refuses without a rule, because it is too much or lacks a domain; the sender or recipient comes first, then the
 * client: `rejected from <a@example.com> H=mx [192.0.2.9]: message too big: read=52428 max=50000`. The words are the log's
 * own, the codes those of smtp_in.c and receive.c of Exim 4.96.
 */
import type { SmtpCommand } from '../../signal.ts';
import { joined } from '../defined.ts';
import { readEximFields } from './exim-fields.ts';
import { closingBracket } from './field-end.ts';
import type { LogSignal, Origin } from './log-signal.ts';

interface Limit {
  readonly reply: number;
  readonly command: SmtpCommand;
}

const HEAD =
  /(?:rejected (?:from |MAIL FROM:)|too many recipients: (?:message|excess temporarily) rejected: sender=|unqualified (?:sender|recipient) rejected: )(?=<)/y;
const LIMITS: Readonly<Record<string, Limit>> = {
  'rejected from ': { reply: 552, command: 'end-of-data' },
  'rejected MAIL FROM:': { reply: 552, command: 'mail' },
  'too many recipients: message rejected: sender=': { reply: 552, command: 'rcpt' },
  'too many recipients: excess temporarily rejected: sender=': { reply: 452, command: 'rcpt' },
  'unqualified sender rejected: ': { reply: 501, command: 'mail' },
  'unqualified recipient rejected: ': { reply: 501, command: 'rcpt' },
};
const UNQUALIFIED_RECIPIENT = 'unqualified recipient';

/** Returns what such a refusal says, or `undefined` for another line; it begins at `start`. */
export function parseEximLimit(text: string, start: number, origin: Origin): LogSignal | undefined {
  HEAD.lastIndex = start;
  const head = HEAD.exec(text)?.[0];
  const limit = head === undefined ? undefined : LIMITS[head];
  if (head === undefined || limit === undefined) return undefined;
  const opening = start + head.length + 1;
  const end = closingBracket(text, opening);
  const { values, address, helo, rest } = readEximFields(text, end + 1);
  if (end < 0 || (address === undefined && !values.has('U'))) return undefined;
  const about = text.slice(opening, end);
  const isRecipient = head.startsWith(UNQUALIFIED_RECIPIENT);
  return joined<LogSignal>(origin, limit, {
    text: rest.startsWith(': ') ? rest.slice(2) : head.replace(/: (?:sender=)?$/, ''),
    relay: address === undefined ? undefined : `[${address}]`,
    finalRecipient: isRecipient ? about : undefined,
    mailFrom: isRecipient ? undefined : about,
    helo: helo ?? values.get('H'),
    flaws: [],
  });
}
