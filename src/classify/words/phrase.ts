/**
 * What rules look for. A phrase is plain words in lower case: `mailbox full`. Its blank stands for any white space, a
 * line end, `-` or `_`; a word ends where the phrase's word ends, unless `*` leaves the end open: `blacklist*`; and
 * ` ... ` leaves out up to GAP characters: `user ... unknown`. All else stands for itself: `[tss04]`.
 */
import { foldOf, isIdeograph, isWordCode } from './word-codes.ts';

/** Characters that ` ... ` may leave out: an address or a host's name and a few words. */
export const GAP = 80;

/** Characters that a part of a phrase may take in a text. */
const LONGEST = 1_000;

/** Stands between the parts of a phrase as `partsOf` has them, put together again. */
export const LEFT_OUT = ' ... ';

const BLANK = 32;
const STAR = 42;

/** Returns the parts of a phrase between its ` ... `. Throws a RangeError for a part without a word or sign. */
export function partsOf(phrase: string): readonly string[] {
  const parts = phrase.split(/(?:^| )\.{3}(?: |$)/).map((part) => part.replace(/\s+/g, ' ').trim());
  if (parts.some((part) => /^[\s*]*$/.test(part))) throw new RangeError(`the phrase "${phrase}" needs words`);
  return parts;
}

/** Returns the place where a phrase begins that ends at another, each part as near to the next as it can be; or -1. */
export function phraseStart(text: string, phrase: string, end: number): number {
  const parts = phrase.split(LEFT_OUT);
  let start = partStart(text, parts.at(-1)!, end);
  for (let index = parts.length - 2; index >= 0; index--) {
    let near = -1;
    for (let place = start; near < 0 && place >= 0 && place >= start - GAP; place--)
      near = partStart(text, parts[index]!, place);
    start = near;
  }
  return start;
}

/**
 * Returns the last place from which a part of a phrase reaches just to another, or -1: also where blanks or the open end
 * of a word make it longer than any sentence, because a text may be nothing but blanks.
 */
export function partStart(text: string, part: string, end: number): number {
  // Blanks may be several and open ends long, but nothing makes it shorter.
  let start = end - part.length;
  for (let at = part.indexOf('*'); at >= 0; at = part.indexOf('*', at + 1)) start++;
  // As nearly all are, and sooner seen as a whole than by each character.
  if (start === end - part.length && text.slice(start, end).toLowerCase() === part) return start;
  for (const least = Math.max(0, end - LONGEST); start >= least; start--)
    if (readsTo(text, part, start) === end) return start;
  return -1;
}

/** Returns the place behind a part of a phrase that starts at a place of a text, or -1. */
function readsTo(text: string, part: string, start: number): number {
  let at = start;
  if (isLetterAt(text, start) && isLetterAt(text, start - 1)) return -1;
  for (let index = 0; index < part.length; index++) {
    const wanted = foldOf(part.charCodeAt(index));
    if (wanted === STAR) while (isLetterAt(text, at)) at++;
    else if (at >= text.length || foldOf(text.charCodeAt(at)) !== wanted) return -1;
    else at++;
    // A blank of a phrase stands for several: a line end, an indentation.
    if (wanted === BLANK) while (at < text.length && foldOf(text.charCodeAt(at)) === BLANK) at++;
  }
  return isLetterAt(text, at) && isLetterAt(text, at - 1) ? -1 : at;
}

function isLetterAt(text: string, place: number): boolean {
  if (place < 0 || place >= text.length) return false;
  const charCode = text.charCodeAt(place);
  return isWordCode(charCode) && !isIdeograph(charCode);
}
