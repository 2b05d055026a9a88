/** Takes a reply of any number of lines apart: which lines there are, also where their newlines were lost on the way. */
import { DASH, DOT, isDigit, SPACE } from '../../code/characters.ts';
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
  /** What was odd; the caller's to add to. */
  readonly flaws: Flaw[];
}

const LONE_CR = /\r(?!\n)/;
const ARROW = '<<< ';
const CR = 13;

/** Returns what a text says that opens with this reply code. */
export function splitReply(whole: string, reply: number): SplitReply {
  const flaws: Flaw[] = [];
  const lines = toLines(whole, flaws);
  let last = reply;
  let code: EnhancedCode | undefined;
  let words = '';
  let numbered = 0;
  let coded = 0;
  let ended = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
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
    if (index > 0) words += '\n';
    words += from === 0 ? line : line.slice(from);
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
function toLines(whole: string, flaws: Flaw[]): string[] {
  // A line end of CR alone is the work of old gateways; the CR of a CRLF goes below.
  const text = whole.includes('\r') && LONE_CR.test(whole) ? whole.replace(/\r\n?/g, '\n') : whole;
  if (!text.includes('\n')) return splitFlattened(text, flaws);
  const lines: string[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = bare(text.slice(start, text.charCodeAt(end - 1) === CR ? end - 1 : end));
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

/** Without the indentation of a folded header field and the arrow of a Sendmail transcript. */
function bare(line: string): string {
  const first = line.charCodeAt(0);
  if (isDigit(first)) return line;
  const unfolded = first <= SPACE ? line.trimStart() : line;
  return unfolded.startsWith(ARROW) ? unfolded.slice(ARROW.length) : unfolded;
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
      line.charCodeAt(at + 3) === SPACE && (end < 0 ? continued : line.startsWith(line.slice(4, end), at + 4));
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
  if (before <= SPACE) return true;
  return isSure && !isDigit(before) && !(before === DOT && isDigit(line.charCodeAt(at - 2)));
}
