/** The basic three-digit reply of SMTP: `Reply-code = %x32-35 %x30-35 %x30-39` (RFC 5321 section 4.2). */
import type { EnhancedCode } from './enhanced-code.ts';

/** 200 to 559 with a second digit of 0 to 5; the proof is {@link isReplyCode}. */
export type ReplyCode = number;

/** 2 done, 3 go on, 4 not done but may work later, 5 not done (RFC 5321 section 4.2.1). */
export type ReplyClass = 2 | 3 | 4 | 5;

/**
 * Tells whether a number is a reply code of RFC 5321's grammar. 605 of a web API and 571 of a spam filter are none.
 *
 * @param reply - the number
 * @returns true for 250, 421, 550; false for 199, 571, 605 and anything that is no whole number
 * @example
 * ```ts
 * isReplyCode(550) // -> true
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2
 */
export function isReplyCode(reply: unknown): reply is ReplyCode {
  return Number.isInteger(reply) && replyClass(reply as number) !== undefined && (reply as number) % 100 < 60;
}

/**
 * Returns what the first digit of a reply says, also for a reply outside the grammar: a client must act on the
 * first digit of a code that it does not know (RFC 5321 section 4.3.2).
 *
 * @param reply - a three-digit number
 * @returns 2, 3, 4 or 5; `undefined` outside 200 to 599
 * @example
 * ```ts
 * replyClass(451) // -> 4
 * ```
 */
export function replyClass(reply: number): ReplyClass | undefined {
  return reply >= 200 && reply < 600 ? (Math.trunc(reply / 100) as ReplyClass) : undefined;
}

/**
 * Tells whether the first digits of a reply and of an enhanced code differ, which RFC 2034 section 4 forbids and servers
 * do all the same.
 *
 * @internal
 */
export function classesDiffer(reply: number, code: EnhancedCode): boolean {
  return Number(code[0]) !== replyClass(reply);
}
