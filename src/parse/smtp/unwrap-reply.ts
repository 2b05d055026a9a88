/**
 * Finds a reply inside another program's sentence, and who spoke it: Postfix's "host mx[192.0.2.1] said: 550 ...",
 * Exim's `SMTP error from remote mail server after RCPT TO:<...>: host mx [192.0.2.1]: 550 ...`, nodemailer's
 * "all recipients were rejected: 550 ...".
 */
import type { SmtpCommand } from '../../signal.ts';
import { toSmtpCommand } from './in-reply-to.ts';
import { exactCodeEnd } from '../../code/exact-code-end.ts';

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

/**
 * A reply is believed in mid-text behind a colon, or in front of an enhanced code; elsewhere three digits are a number, as
 * is what counts something: "mailbox limit: 500 MB".
 */
const NUMBER = /[2-5][0-5]\d[ -](?!(?:[KMG]i?B|bytes|per|times|messages|recipients|seconds|minutes|days)\b)/gi;
// eslint-disable-next-line redos-detector/no-unsafe-regex -- the name is bounded and ends at a blank, so no two attempts read the same
const HOST = /\bhost ([^\s[\]]{1,255}) ?\[([\da-fA-F.:]{2,45})\]/;
const FOUR = 52;
const AFTER = /\bafter (?:pipelined )?(?:sending )?([A-Za-z][A-Za-z ]{2,20})/;

/** Returns the reply that a sentence quotes, or `undefined`. */
export function unwrapReply(text: string): WrappedReply | undefined {
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const start = match.index;
    if (!isIntroduced(text, start) && !(mayOpen(text, start) && exactCodeEnd(text, start + 4) > 0)) continue;
    return { text: text.slice(start), speaker: speakerIn(text.slice(0, start)) };
  }
  return undefined;
}

/**
 * `said: 550 `, `refused: "550 `, `:550 `, also where the line was broken behind the colon. A success is only what
 * somebody said: who fails has no reason to quote one.
 */
function isIntroduced(text: string, start: number): boolean {
  const introduction = text.charCodeAt(start) < FOUR ? /\bsaid:?\s?["'(]?$/ : /(?::\s?["'(]?|\bsaid )$/;
  return introduction.test(text.slice(Math.max(0, start - 8), start));
}

function mayOpen(text: string, start: number): boolean {
  return /[\s"'(<]/.test(text.charAt(start - 1));
}

/** Returns the host that a sentence names, as Postfix and Exim write it, and the command. */
export function speakerIn(sentence: string): Speaker {
  const host = sentence.includes('host ') ? HOST.exec(sentence) : null;
  const after = sentence.includes('after ') ? AFTER.exec(sentence) : null;
  const speaker: { -readonly [Field in keyof Speaker]: Speaker[Field] } = {};
  if (host?.[1] !== undefined) speaker.remoteHost = host[1];
  if (host?.[2] !== undefined) speaker.remoteAddress = host[2];
  const command = after?.[1] === undefined ? undefined : toSmtpCommand(after[1]);
  if (command !== undefined) speaker.command = command;
  return speaker;
}
