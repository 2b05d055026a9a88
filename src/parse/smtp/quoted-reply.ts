/** Finds a reply with an enhanced code inside a text: `... last error: 421 4.4.0 try later`. */
import { codeEnd, DASH, DOT, isDigit, isStatusClass, SPACE } from '../../code/characters.ts';

/**
 * Returns the place of the reply code, or -1. From dot to dot: a text has few of them, and an expression that tries
 * each character takes longer than all the rest of the parser.
 */
export function quotedReplyAt(text: string, from: number): number {
  for (let dot = text.indexOf('.', from + 6); dot > 0; dot = text.indexOf('.', dot + 1)) {
    const separator = text.charCodeAt(dot - 2);
    if ((separator === SPACE || separator === DASH) && isReplyBefore(text, dot - 2) && isCodeAround(text, dot))
      return dot - 5;
  }
  return -1;
}

/** Three digits in front of a place, the first of 2 to 5, and no digit or dot in front of them. */
function isReplyBefore(text: string, end: number): boolean {
  const first = text.charCodeAt(end - 3);
  const before = text.charCodeAt(end - 4);
  if (!(first >= 50 && first <= 53) || isDigit(before) || before === DOT) return false;
  return isDigit(text.charCodeAt(end - 2)) && isDigit(text.charCodeAt(end - 1));
}

/** Class, dot, subject, dot, detail; not followed by what makes it an address. */
function isCodeAround(text: string, dot: number): boolean {
  const end = isStatusClass(text.charCodeAt(dot - 1)) ? codeEnd(text, dot) : -1;
  return end > 0 && !(text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1)));
}
