/** How one line of a reply begins: the three digits, and what separates them from the text. */
import { DASH, isDigit, SPACE } from '../../code/characters.ts';

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
