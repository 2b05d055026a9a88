/** Finds a reply with an enhanced code inside a text: `... last error: 421 4.4.0 try later`. */
import { tolerantCodeEnd, DASH, DOT, isDigit, isReplyBefore, isStatusClass, SPACE } from '../../code/characters.ts';

/**
 * Returns the place of the reply code, or -1. From dot to dot: a text has few of them, and an expression that tries
 * each character takes longer than all the rest of the parser.
 */
export function quotedReplyAt(text: string, from: number): number {
  for (let dot = text.indexOf('.', from + 6); dot > 0; dot = text.indexOf('.', dot + 1)) {
    const separator = text.charCodeAt(dot - 2);
    if (
      (separator === SPACE || separator === DASH) &&
      text.charCodeAt(dot - 6) !== DOT &&
      isReplyBefore(text, dot - 2) &&
      isCodeAround(text, dot)
    )
      return dot - 5;
  }
  return -1;
}

/** Class, dot, subject, dot, detail; not followed by what makes it an address. */
function isCodeAround(text: string, dot: number): boolean {
  const end = isStatusClass(text.charCodeAt(dot - 1)) ? tolerantCodeEnd(text, dot) : -1;
  return end > 0 && !(text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1)));
}
