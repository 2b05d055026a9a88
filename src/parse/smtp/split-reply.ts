/** Takes a reply of any number of lines apart: which lines there are, also where their newlines were lost on the way. */
import { DASH, DOT, isDigit, SPACE } from '../../code/characters.ts';
import { exactCodeEnd } from '../../code/exact-code-end.ts';
import type { EnhancedCode } from '../../code/enhanced-code.ts';
import type { Flaw } from '../../signal.ts';
import { MAX_REPLY_LINES } from '../limits.ts';
import { isSeparator, replyAt } from './reply-line.ts';

/** What the lines of a reply say together. */
export interface SplitReply {
  /** The reply code of the last line that has one. */
  readonly reply: number;
  /** The enhanced code of the last line that opens with one. */
  readonly code: EnhancedCode | undefined;
  /** The lines without their codes, joined by `\n`. */
  readonly text: string;
  /** What was odd; the caller's to add to. */
  readonly flaws: Flaw[];
}

const ARROW = '<<< ';
const CR = 13;
const NEWLINE = 10;

/** Returns what a text says that opens with this reply code. Blank lines say nothing. */
export function splitReply(whole: string, reply: number): SplitReply {
  const flaws: Flaw[] = [];
  const text = withNewlines(whole, flaws);
  let last = reply;
  let code: EnhancedCode | undefined;
  let words = '';
  let lines = 0;
  let numbered = 0;
  let coded = 0;
  let ended = false;
  for (let next = 0; next < text.length;) {
    const newline = text.indexOf('\n', next);
    const stop = newline < 0 ? text.length : newline;
    const end = text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
    let from = lineStart(text, next, end);
    next = stop + 1;
    if (from >= end) continue;
    if (lines++ === MAX_REPLY_LINES) {
      flaws.push('truncated');
      break;
    }
    const own = replyAt(text, from);
    if (own !== 0) {
      numbered++;
      if (own !== last) add(flaws, 'mixed-replies');
      last = own;
      const separator = text.charCodeAt(from + 3);
      ended = separator !== DASH;
      const separated = isSeparator(separator);
      const codeStart = from + 4;
      const codeEnd = separated ? exactCodeEnd(text, codeStart) : -1;
      // Without a code exactly four characters go (RFC 5321 section 4.2.1: the text may begin with digits).
      from = codeEnd > 0 ? codeEnd + 1 : separated ? codeStart : afterDigits(text, from);
      if (codeEnd > 0) {
        coded++;
        // Usually the code of the line before; then there is nothing to cut out.
        if (code === undefined || code.length !== codeEnd - codeStart || !text.startsWith(code, codeStart)) {
          if (code !== undefined) add(flaws, 'mixed-codes');
          code = text.slice(codeStart, codeEnd) as EnhancedCode;
        }
      }
    }
    if (lines > 1) words += '\n';
    if (from < end) words += text.slice(from, end);
  }
  if (coded > 0 && coded < numbered) flaws.push('missing-code');
  if (!ended) flaws.push('unended-reply');
  return { reply: last, code, text: words, flaws };
}

function add(flaws: Flaw[], flaw: Flaw): void {
  if (!flaws.includes(flaw)) flaws.push(flaw);
}

/** Behind the digits of `550: no` and `550, no`. */
function afterDigits(text: string, start: number): number {
  return start + 3 + (/^[:;,] */.exec(text.slice(start + 3, start + 40))?.[0].length ?? 0);
}

/** Behind the indentation of a folded header field and the arrow of a Sendmail transcript. */
function lineStart(text: string, from: number, end: number): number {
  if (isDigit(text.charCodeAt(from))) return from;
  let start = from;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return text.startsWith(ARROW, start) ? start + ARROW.length : start;
}

/** White space inside a line, as `trimStart` has it. */
function isBlank(charCode: number): boolean {
  return charCode <= SPACE || (charCode > 127 && String.fromCharCode(charCode).trim() === '');
}

/** Line ends of CR alone are the work of old gateways; those that were lost altogether are found again. */
function withNewlines(whole: string, flaws: Flaw[]): string {
  const text = (hasLoneCarriageReturn(whole) ? whole.replace(/\r\n?/g, '\n') : whole).trimEnd();
  return text.includes('\n') ? text : restoreNewlines(text, flaws);
}

function hasLoneCarriageReturn(text: string): boolean {
  let at = text.indexOf('\r');
  while (at >= 0 && text.charCodeAt(at + 1) === NEWLINE) at = text.indexOf('\r', at + 2);
  return at >= 0;
}

/**
 * Cuts `452-4.2.2 over quota 452-4.2.2 please 452 4.2.2 wait` where a line began. A line begins where the same reply code
 * stands again as a word of its own, followed by `-`, or by the space of a last line and the enhanced code of the first.
 */
function restoreNewlines(line: string, flaws: Flaw[]): string {
  const digits = line.slice(0, 3);
  const end = exactCodeEnd(line, 4);
  const continued = line.charCodeAt(3) === DASH;
  // Nothing would show where a line begins.
  if (!continued && end < 0) return line;
  let parts: string[] | undefined;
  let start = 0;
  for (let at = line.indexOf(digits, 4); at >= 0; at = line.indexOf(digits, at + 3)) {
    if (!standsAlone(line, at, end >= 0)) continue;
    const isContinuation = continued && line.charCodeAt(at + 3) === DASH;
    const isLast =
      line.charCodeAt(at + 3) === SPACE && (end < 0 ? continued : line.startsWith(line.slice(4, end), at + 4));
    if (!isContinuation && !isLast) continue;
    (parts ??= []).push(line.slice(start, at).trimEnd());
    start = at;
  }
  if (parts === undefined) return line;
  flaws.push('lost-newlines');
  parts.push(line.slice(start));
  return parts.join('\n');
}

/** Behind a blank; where an enhanced code makes sure, also behind the last letter of a line: `quota.452-4.2.2 please`. */
function standsAlone(line: string, at: number, isSure: boolean): boolean {
  const before = line.charCodeAt(at - 1);
  if (before <= SPACE) return true;
  return isSure && !isDigit(before) && !(before === DOT && isDigit(line.charCodeAt(at - 2)));
}
