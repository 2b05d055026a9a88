/** One line of a reply: the three digits, what separates them from the text, and the enhanced code that opens the text. */
import { DASH, DOT, isDigit, isStatusClass, numberEnd, SPACE } from '../../code/characters.ts';

const NEWLINE = 10;
const ZERO = 48;

/**
 * Returns the reply code at a place, or 0: a digit of 2 to 5 and two more, then a separator. Beside the space and the
 * dash of RFC 5321 that is what sloppy servers write: `550#5.1.0`, `550: no`, `550,`.
 */
export function replyAt(text: string, at: number): number {
  const first = text.charCodeAt(at) - ZERO;
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (!(first >= 2 && first <= 5 && isDigit(second) && isDigit(third))) return 0;
  const next = text.charCodeAt(at + 3);
  if (next !== SPACE && next !== DASH && at + 3 < text.length && !/[\s#:;,(<["']/.test(text.charAt(at + 3))) return 0;
  return first * 100 + (second - ZERO) * 10 + third - ZERO;
}

/** Tells whether a character is one of those that RFC 5321 puts behind the reply code; a tab is forgiven. */
export function isSeparator(charCode: number): boolean {
  return charCode === SPACE || charCode === DASH || charCode === 9;
}

/**
 * Returns the place behind an exact enhanced code that is followed by a space or by the end of the line, or -1.
 * Written by hand because it runs on every line of every reply, and a sticky expression takes three times as long.
 */
export function codeEndAt(text: string, at: number): number {
  if (!isStatusClass(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== DOT) return -1;
  const dot = partEnd(text, at + 2);
  if (dot < 0 || text.charCodeAt(dot) !== DOT) return -1;
  const end = partEnd(text, dot + 1);
  if (end < 0 || end === text.length) return end;
  const next = text.charCodeAt(end);
  return next === SPACE || next === NEWLINE ? end : -1;
}

/** One to three digits without a leading zero. */
function partEnd(text: string, at: number): number {
  const end = numberEnd(text, at);
  return text.charCodeAt(at) === ZERO && end > at + 1 ? -1 : end;
}
