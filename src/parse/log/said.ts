/** What a log quotes of a host's words, or says itself of a connection. */
import type { Flaw, Signal } from '../../signal.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { speakerIn } from '../smtp/unwrap-reply.ts';
import { transportIn } from '../transport-in.ts';

/** Returns what the words of a log line say. That a reply is quoted is the way of a log, and no flaw. */
export function said(words: string): Omit<Signal, 'raw'> {
  // A reply of three digits alone ends where a log ends: `after RCPT TO:<...>: 550`.
  const quoted = parseReply(words.replace(/(?<=: [2-5]\d\d)$/, ' '));
  if (quoted?.reply !== undefined) {
    const { raw: _raw, ...reply } = quoted;
    return { ...reply, flaws: reply.flaws.filter((flaw: Flaw) => flaw !== 'wrapped-reply') };
  }
  const transport = transportIn(words);
  return { ...speakerIn(words), ...(transport && { transport }), text: words, flaws: [] };
}
