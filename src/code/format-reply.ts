/** Writes what a server says: the way back from a parsed reply, for authors of servers. */
import { isCode, type EnhancedCode } from './enhanced-code.ts';
import { classesDiffer, isReplyCode } from './reply-code.ts';

/** What a server wants to say. */
export interface ServerReply {
  /** The basic reply code, 200 to 559. */
  readonly reply: number;
  /** The enhanced code; left out in greetings and in replies to EHLO and HELO (RFC 2034 section 3). */
  readonly code?: EnhancedCode;
  /** The words: one text, or a list of lines. */
  readonly text: string | readonly string[];
}

/** Octets of a reply line, CRLF included (RFC 5321 section 4.5.3.1.5). */
const MAX_REPLY_LINE = 512;
/** A CR or LF in a text that came from a stranger would forge the next reply; it starts a line of its own instead. */
const LINE_END = /\r\n|\r|\n/;
/** All but HT, SP and printable US-ASCII (RFC 5321 section 4.2); UTF-8 would need the client's SMTPUTF8. */
const FORBIDDEN = /[^\t\x20-\x7e]/gu;

/**
 * Writes an SMTP reply as it goes over the wire: the code on each line as RFC 2034 section 4 asks, long lines
 * folded at 512 octets, each line ended by CRLF. What could break a line is replaced: a line end in the text starts
 * a new line of the reply, any other character that RFC 5321 forbids becomes `?`.
 *
 * @param reply - reply code, enhanced code and words
 * @returns the bytes to send, the last CRLF included
 * @throws TypeError or RangeError, naming the field: no reply code, no enhanced code, or a class that contradicts the reply
 * @example
 * ```ts
 * formatReply({ reply: 550, code: '5.1.1', text: 'No such user' }) // -> '550 5.1.1 No such user\r\n'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc2034#section-4
 */
export function formatReply(reply: ServerReply): string {
  checkReply(reply);
  const prefix = reply.code === undefined ? '' : `${reply.code} `;
  const room = MAX_REPLY_LINE - 6 - prefix.length;
  const lines = toLines(reply.text).flatMap((line) => fold(line.replace(FORBIDDEN, '?'), room));
  return lines
    .map((line, index) => `${reply.reply}${index === lines.length - 1 ? ' ' : '-'}${prefix}${line}\r\n`)
    .join('');
}

function checkReply({ reply, code, text }: ServerReply): void {
  if (typeof reply !== 'number') throw new TypeError(`reply must be a number, not ${typeof reply}`);
  if (!isReplyCode(reply)) throw new RangeError(`reply must be an SMTP reply code (200 to 559), not ${String(reply)}`);
  if (typeof text !== 'string' && !(Array.isArray(text) && text.every((line) => typeof line === 'string')))
    throw new TypeError('text must be a string or a list of strings');
  if (code === undefined) return;
  if (!isCode(code)) throw new RangeError(`code must be an enhanced status code, not ${String(code)}`);
  if (classesDiffer(reply, code))
    throw new RangeError(`code ${code} contradicts reply ${reply}: the first digits must agree (RFC 2034 section 4)`);
}

function toLines(text: string | readonly string[]): string[] {
  const lines = (typeof text === 'string' ? [text] : text).flatMap((part) => part.split(LINE_END));
  return lines.length === 0 ? [''] : lines;
}

/** Breaks at the last space that fits, or in mid-word when a word alone is too long. */
function fold(line: string, room: number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > room) {
    const space = rest.lastIndexOf(' ', room);
    const cut = space > 0 ? space : room;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(space > 0 ? cut + 1 : cut);
  }
  return [...parts, rest];
}
