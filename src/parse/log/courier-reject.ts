/**
 * What Courier itself refused: `error,relay=::ffff:192.0.2.1,port=53124,from=<...>,to=<...>: 550 User unknown.` Of a reply
 * of several lines the last is read, as in what it delivers; `msg="502 ..."` tells of a command, and of no message.
 */
import { joined } from '../defined.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import type { LogSignal, Origin } from './log-signal.ts';

/** Courier writes blanks for the brackets and colons of an address; what has some, or half a quote, was cut by somebody else. */
const REFUSAL =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repetition is bounded, and what follows one is none of its characters
  /^error,relay=([\da-f.:]{2,45})(?:,port=\d{1,5})?(?:,ident=[^,<>]{0,255})?,from=<((?:[^<>"]{0,300}"(?:[^<>"\\]|\\.){0,500}"){0,4}[^<>"]{0,500})>(?:,to=<((?:[^<>"]{0,300}"(?:[^<>"\\]|\\.){0,500}"){0,4}[^<>"]{0,500})>)?: ([45]\d\d .*)$/is;

/** Returns what a refusal says, or `undefined` for another line. */
export function parseCourierReject(message: string, origin: Origin): LogSignal | undefined {
  const [, relay, mailFrom, finalRecipient, words = ''] = REFUSAL.exec(message) ?? [];
  const reply = parseReply(words);
  if (reply?.reply === undefined) return undefined;
  return joined<LogSignal>(reply, origin, {
    relay,
    command: finalRecipient === undefined ? undefined : 'rcpt',
    finalRecipient,
    mailFrom,
  });
}
