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

/** Postfix appends it to a reply in logs and diagnostics. */
const OPENING = '(in reply to ';
const CLOSING = /^([A-Za-z][A-Za-z -]*?)(?: command)?\)\s*$/;
const PARENTHESIS = 41;
/** Characters that the phrase may have: "sending data block" and "end of data" are the long ones. */
const LONGEST = 60;

/** Returns the command that a phrase such as `RCPT TO`, `end of DATA` or nodemailer's `AUTH PLAIN` names. */
export function toSmtpCommand(phrase: string): SmtpCommand | undefined {
  const lower = phrase.trim().toLowerCase();
  for (const [start, command] of COMMANDS) if (lower.startsWith(start)) return command;
  return undefined;
}

/** Returns the text without a closing `(in reply to RCPT TO command)`, and the command; `undefined` without one. */
export function splitInReplyTo(text: string): { readonly text: string; readonly command: SmtpCommand } | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (last > SPACE && last !== PARENTHESIS) return undefined;
  const start = text.lastIndexOf(OPENING);
  if (start < 0 || text.length - start > OPENING.length + LONGEST) return undefined;
  const phrase = CLOSING.exec(text.slice(start + OPENING.length))?.[1];
  const command = phrase && toSmtpCommand(phrase);
  if (!command) return undefined;
  return { text: text.slice(0, text.charCodeAt(start - 1) === SPACE ? start - 1 : start), command };
}
