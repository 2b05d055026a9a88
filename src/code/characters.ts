/** The few questions about single characters that the hand-written scanners ask. They take char codes; NaN is none. */

export const SPACE = 32;
export const DASH = 45;
export const DOT = 46;

/** 0 to 9. */
export function isDigit(charCode: number): boolean {
  return charCode >= 48 && charCode <= 57;
}

/** A to Z in either case. */
export function isLetter(charCode: number): boolean {
  const lower = charCode | 32;
  return lower >= 97 && lower <= 122;
}

/** A letter, digit or underscore of ASCII: what may go on a name or a number. */
export function isWord(charCode: number): boolean {
  return isDigit(charCode) || isLetter(charCode) || charCode === 95;
}

/** Returns the place behind a number of one to three digits, or -1 for none and for a longer one. */
export function numberEnd(text: string, start: number): number {
  const limit = Math.min(start + 4, text.length);
  let end = start;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end === start || end === start + 4 ? -1 : end;
}

/** Returns the place behind `.1.1` at a dot: two numbers of at most three digits; or -1. */
export function tolerantCodeEnd(text: string, dot: number): number {
  const middle = numberEnd(text, dot + 1);
  return middle > 0 && text.charCodeAt(middle) === DOT ? numberEnd(text, middle + 1) : -1;
}

/** 2, 4 or 5. */
export function isStatusClass(charCode: number): boolean {
  return charCode === 53 || charCode === 52 || charCode === 50;
}

/** Tells whether a reply code ends at a place: three digits, the first of 2 to 5, and no digit in front of them. */
export function isReplyBefore(text: string, end: number): boolean {
  const first = text.charCodeAt(end - 3);
  if (!(first >= 50 && first <= 53) || isDigit(text.charCodeAt(end - 4))) return false;
  return isDigit(text.charCodeAt(end - 2)) && isDigit(text.charCodeAt(end - 1));
}
