/** Takes a reply of any number of lines apart: which lines there are, also where their newlines were lost on the way. */
import { isDigit } from '../../code/characters.ts';
import type { EnhancedCode } from '../../code/enhanced-code.ts';
import type { Flaw } from '../../signal.ts';
import { MAX_REPLY_LINES } from '../limits.ts';
import { codeEndAt, isSeparator, replyAt } from './reply-line.ts';

/** What the lines of a reply say together. */
export interface SplitReply {
  /** The reply code of the last line that has one. */
  readonly reply: number;
  /** The enhanced code of the last line that opens with one. */
  readonly code: EnhancedCode | undefined;
  /** The lines without their codes, joined by `\n`. */
  readonly text: string;
  /** What was odd. */
  readonly flaws: readonly Flaw[];
}

/** Indentation of a folded header field, and the arrow of a Sendmail transcript. */
const TRANSCRIPT = /^\s*(?:<<< )?/;
const DASH = 45;
const DOT = 46;

/** Returns what a text says that opens with this reply code. */
export function splitReply(whole: string, reply: number): SplitReply {
  const flaws: Flaw[] = [];
  const text = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  const lines = toLines(text, flaws);
  let last = reply;
  let code: EnhancedCode | undefined;
  let words = '';
  let numbered = 0;
  let coded = 0;
  let ended = false;
  for (const line of lines) {
    const own = replyAt(line, 0);
    let from = 0;
    if (own !== 0) {
      numbered++;
      if (own !== last) add(flaws, 'mixed-replies');
      last = own;
      ended = line.charCodeAt(3) !== DASH;
      const separated = isSeparator(line.charCodeAt(3));
      const end = separated ? codeEndAt(line, 4) : -1;
      // Without a code exactly four characters go (RFC 5321 section 4.2.1: the text may begin with digits).
      from = end < 0 ? (separated ? 4 : afterDigits(line)) : end + 1;
      if (end > 0) {
        coded++;
        const found = line.slice(4, end) as EnhancedCode;
        if (code !== undefined && found !== code) add(flaws, 'mixed-codes');
        code = found;
      }
    }
    words += line === lines[0] ? line.slice(from) : `\n${line.slice(from)}`;
  }
  if (coded > 0 && coded < numbered) flaws.push('missing-code');
  if (!ended) flaws.push('unended-reply');
  return { reply: last, code, text: words, flaws };
}

function add(flaws: Flaw[], flaw: Flaw): void {
  if (!flaws.includes(flaw)) flaws.push(flaw);
}

/** `550: no` and `550, no`. */
function afterDigits(line: string): number {
  return 3 + (/^[:;,] */.exec(line.slice(3, 40))?.[0].length ?? 0);
}

/** Blank lines say nothing. */
function toLines(text: string, flaws: Flaw[]): string[] {
  if (!text.includes('\n')) return splitFlattened(text, flaws);
  const lines: string[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(TRANSCRIPT, '');
    start = end + 1;
    if (line === '') continue;
    if (lines.length === MAX_REPLY_LINES) {
      flaws.push('truncated');
      break;
    }
    lines.push(line);
  }
  return lines.length === 1 ? splitFlattened(lines[0] ?? '', flaws) : lines;
}

/**
 * Cuts `452-4.2.2 over quota 452-4.2.2 please 452 4.2.2 wait` where a line began. A line begins where the same reply code
 * stands again as a word of its own, followed by `-`, or by the space of a last line and the enhanced code of the first.
 */
function splitFlattened(line: string, flaws: Flaw[]): string[] {
  const digits = line.slice(0, 3);
  const end = codeEndAt(line, 4);
  const continued = line.charCodeAt(3) === DASH;
  let parts: string[] | undefined;
  let start = 0;
  for (let at = line.indexOf(digits, 4); at >= 0; at = line.indexOf(digits, at + 3)) {
    if (!standsAlone(line, at, end >= 0)) continue;
    const isContinuation = continued && line.charCodeAt(at + 3) === DASH;
    const isLast =
      line.charCodeAt(at + 3) === 32 && (end < 0 ? continued : line.startsWith(line.slice(4, end), at + 4));
    if (!isContinuation && !isLast) continue;
    (parts ??= []).push(line.slice(start, at).trimEnd());
    start = at;
  }
  if (parts === undefined) return [line];
  flaws.push('lost-newlines');
  parts.push(line.slice(start));
  return parts;
}

/** Behind a blank; where an enhanced code makes sure, also behind the last letter of a line: `quota.452-4.2.2 please`. */
function standsAlone(line: string, at: number, isSure: boolean): boolean {
  const before = line.charCodeAt(at - 1);
  if (before <= 32) return true;
  return isSure && !isDigit(before) && !(before === DOT && isDigit(line.charCodeAt(at - 2)));
}
