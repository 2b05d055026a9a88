/**
 * Finds a reply inside another program's sentence, and who spoke it: Postfix's "host mx[192.0.2.1] said: 550 ...",
 * Exim's `SMTP error from remote mail server after RCPT TO:<...>: host mx [192.0.2.1]: 550 ...`, nodemailer's
 * "all recipients were rejected: 550 ...".
 */
import type { SmtpCommand } from '../../signal.ts';
import { toSmtpCommand } from './in-reply-to.ts';
import { replyAt } from './reply-line.ts';

/** The quoted reply and what the sentence tells about it. */
export interface WrappedReply {
  /** The text from the reply code on. */
  readonly text: string;
  /** Who said it, in answer to what. */
  readonly speaker: Speaker;
}

/** Who said it, in answer to what. */
export interface Speaker {
  /** The host's name. */
  readonly remoteHost?: string;
  /** The host's address. */
  readonly remoteAddress?: string;
  /** The command that was answered. */
  readonly command?: SmtpCommand;
}

/** A reply is believed in mid-text behind a colon, or in front of an enhanced code; elsewhere three digits are a number. */
const QUOTED = /(?:: ?["'(]?|said |[\s"'(<])(?=[2-5][0-5]\d[ -])/g;
// eslint-disable-next-line redos-detector/no-unsafe-regex -- the name is bounded and ends at a blank, so no two attempts read the same
const HOST = /\bhost ([^\s[\]]{1,255}) ?\[([\da-fA-F.:]{2,45})\]/;
const AFTER = /\bafter (?:pipelined )?(?:sending )?([A-Za-z][A-Za-z ]{2,20})/;

/** Returns the reply that a sentence quotes, or `undefined`. */
export function unwrapReply(text: string): WrappedReply | undefined {
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(text); match !== null; match = QUOTED.exec(text)) {
    const start = match.index + match[0].length;
    const introduced = match[0].startsWith(':') || match[0] === 'said ';
    const coded = /^[2-5][0-5]\d[ -][245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/.test(text.slice(start, start + 13));
    if (replyAt(text, start) !== 0 && (introduced || coded))
      return { text: text.slice(start), speaker: speakerIn(text.slice(0, start)) };
    QUOTED.lastIndex = start;
  }
  return undefined;
}

/** Returns the host that a sentence names, as Postfix and Exim write it, and the command. */
export function speakerIn(sentence: string): Speaker {
  const host = HOST.exec(sentence);
  const after = AFTER.exec(sentence)?.[1];
  const command = after === undefined ? undefined : toSmtpCommand(after);
  return {
    ...(host?.[1] !== undefined && { remoteHost: host[1] }),
    ...(host?.[2] !== undefined && { remoteAddress: host[2] }),
    ...(command !== undefined && { command }),
  };
}
