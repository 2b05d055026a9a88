/** The few questions about single characters that the hand-written scanners ask. They take char codes; NaN is none. */

/** 0 to 9. */
export function isDigit(charCode: number): boolean {
  return charCode >= 48 && charCode <= 57;
}

/** A letter, digit or underscore of ASCII: what may go on a name or a number. */
export function isWord(charCode: number): boolean {
  return (
    isDigit(charCode) || (charCode >= 97 && charCode <= 122) || (charCode >= 65 && charCode <= 90) || charCode === 95
  );
}

/** Returns the place behind a number of one to three digits, or -1 for none and for a longer one. */
export function numberEnd(text: string, start: number): number {
  const limit = Math.min(start + 4, text.length);
  let end = start;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end === start || end === start + 4 ? -1 : end;
}
