/**
 * Splits an mbox file (RFC 4155, mboxo and mboxrd) into its mails, as one reads a bounce mailbox on disk. It takes bytes
 * and gives views into them; only a mail in which a quoted `>From ` is put right again is copied.
 */
import { toBytes } from '../mime/to-bytes.ts';
import { hasFrom, isPostmark } from './postmark.ts';

const NEWLINE = 10;
const CR = 13;
const QUOTE = 62;

/**
 * Yields the mails of an mbox file, without their `From ` lines and with quoted ones put right. A file that has no such
 * line is one mail.
 *
 * @param mbox - the content of the file
 * @returns the mails as bytes, in the order of the file
 * @example
 * ```ts
 * [...splitMbox('From a@example.com Thu Jan  1 00:00:00 1970\nSubject: 1\n\nHi\n')].length // -> 1
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc4155
 */
export function* splitMbox(mbox: string | Uint8Array): Generator<Uint8Array, void, undefined> {
  const bytes = typeof mbox === 'string' ? toBytes(mbox) : mbox;
  if (!ArrayBuffer.isView(bytes) || bytes.BYTES_PER_ELEMENT !== 1) return;
  let start = 0;
  let hasQuotes = false;
  let isAfterBlank = true;
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline;
    if (isAfterBlank && isPostmark(bytes, at, end)) {
      if (at > start) yield* mailBetween(bytes, start, at, hasQuotes);
      start = Math.min(end + 1, bytes.length);
      hasQuotes = false;
    } else if (bytes[at] === QUOTE) hasQuotes ||= isQuoted(bytes, at);
    isAfterBlank = end === at || (end === at + 1 && bytes[at] === CR);
    at = end + 1;
  }
  if (start < bytes.length) yield* mailBetween(bytes, start, bytes.length, hasQuotes);
}

/** One quote sign or more, then `From `. */
function isQuoted(bytes: Uint8Array, at: number): boolean {
  return hasFrom(bytes, afterQuotes(bytes, at));
}

function afterQuotes(bytes: Uint8Array, at: number): number {
  let next = at;
  while (bytes[next] === QUOTE) next++;
  return next;
}

/** The blank line in front of the next postmark, or of the end, is the file's and not the mail's. */
function* mailBetween(bytes: Uint8Array, start: number, end: number, hasQuotes: boolean): Generator<Uint8Array> {
  const line = bytes[end - 2] === CR ? 2 : 1;
  const isBlank = bytes[end - 1] === NEWLINE && bytes[end - line - 1] === NEWLINE;
  const mail = bytes.subarray(start, isBlank ? Math.max(start, end - line) : end);
  if (mail.some((charCode) => charCode > 32)) yield hasQuotes ? withoutQuotes(mail) : mail;
}

/** Takes one quote sign from each line of `>From `, as mboxrd says. */
function withoutQuotes(mail: Uint8Array): Uint8Array {
  const copy = new Uint8Array(mail.length);
  let length = 0;
  for (let at = 0; at < mail.length;) {
    const newline = mail.indexOf(NEWLINE, at);
    const end = newline < 0 ? mail.length : newline + 1;
    const from = mail[at] === QUOTE && isQuoted(mail, at) ? at + 1 : at;
    copy.set(mail.subarray(from, end), length);
    length += end - from;
    at = end;
  }
  return copy.subarray(0, length);
}
