/** A server's reply in a line of prose or of a transcript, behind an arrow or a label that somebody put in front of it. */
import { replyAt } from '../smtp/reply-line.ts';

/** `<<< `, `<-- `, `>>> `; then `Reason: `, `Diagnostic code: smtp; `, `Raison : `. */
const INTRODUCTION =
  /^(?:[<>-]{2,3}\s{0,9})?(?:[^\d<>@:\uFF1A][^<>@:\uFF1A]{0,60}[:\uFF1A]\s{0,9})?(?:(?:x-)?smtp;\s{0,9})?/i;

/** Returns the line from a refusal on, or `undefined` for one that opens with none. */
export function quotedReply(line: string): string | undefined {
  const said = line.slice(INTRODUCTION.exec(line)?.[0].length ?? 0);
  return replyAt(said, 0) >= 400 ? said : undefined;
}

/** Lines that are looked at: a report says early what was refused. */
const MOST = 500;

/** Returns whether a line of a text opens with a refusal. */
export function quotesRefusal(text: string): boolean {
  return text.split('\n', MOST).some((line) => quotedReply(line.trim()) !== undefined);
}
