/** The line that separates the mails of an mbox file (RFC 4155 appendix A): `From `, a sender, a date. */
import { bytesToText } from '../mime/to-text.ts';

/** `From `. */
const FROM = [70, 114, 111, 109, 32];
/** A postmark has a sender and a date; the clock in it tells it from a sentence that begins with this word. */
const POSTMARK = /^From .{0,400}?\b\d{1,2}:\d{2}\b/;
/** The bytes of a line that are looked at. */
export const LONGEST_POSTMARK = 500;

/** Returns whether a line is a postmark, as far as its words go; a blank line must stand before it as well. */
export function isPostmark(bytes: Uint8Array, at: number, end: number): boolean {
  return hasFrom(bytes, at) && POSTMARK.test(bytesToText(bytes.subarray(at, Math.min(end, at + LONGEST_POSTMARK))));
}

/** Returns whether `From ` stands at a place. */
export function hasFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((charCode, index) => bytes[at + index] === charCode);
}
