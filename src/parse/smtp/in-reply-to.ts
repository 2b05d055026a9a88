/** What Postfix and Exim say about the command that was answered, mapped to the names of `SmtpCommand`. */
import { SPACE } from '../../code/characters.ts';
import type { SmtpCommand } from '../../signal.ts';

/** The start of what follows "in reply to", "after", "while sending" or "while performing the" in lower case. */
const COMMANDS: readonly (readonly [string, SmtpCommand])[] = [
  ['rcpt', 'rcpt'],
  ['mail', 'mail'],
  ['end of data', 'end-of-data'],
  ['end-of-data', 'end-of-data'],
  ['sending data block', 'end-of-data'],
  ['message body', 'end-of-data'],
  ['data', 'data'],
  ['bdat', 'end-of-data'],
  ['ehlo', 'ehlo'],
  ['helo', 'ehlo'],
  ['lhlo', 'ehlo'],
  ['starttls', 'starttls'],
  ['auth', 'auth'],
  ['initial', 'connect'],
  ['conn', 'connect'],
];

/** Postfix appends it to a reply in logs and diagnostics. The length is bounded, so the search is too. */
// eslint-disable-next-line redos-detector/no-unsafe-regex -- reads LONGEST characters at most
const IN_REPLY_TO = / ?\(in reply to ([A-Za-z][A-Za-z -]{1,40}?)(?: command)?\)\s*$/;
const LONGEST = 80;
const CLOSING = 41;

/** Returns the command that a phrase such as `RCPT TO`, `end of DATA` or nodemailer's `AUTH PLAIN` names. */
export function toSmtpCommand(phrase: string): SmtpCommand | undefined {
  const lower = phrase.trim().toLowerCase();
  return COMMANDS.find(([start]) => lower.startsWith(start))?.[1];
}

/** Returns the text without a closing `(in reply to RCPT TO command)`, and the command; `undefined` without one. */
export function splitInReplyTo(text: string): { readonly text: string; readonly command: SmtpCommand } | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (last > SPACE && last !== CLOSING) return undefined;
  const tail = text.length - LONGEST;
  const match = IN_REPLY_TO.exec(tail > 0 ? text.slice(tail) : text);
  const command = match?.[1] && toSmtpCommand(match[1]);
  if (!match || !command) return undefined;
  return { text: text.slice(0, Math.max(0, tail) + match.index), command };
}
