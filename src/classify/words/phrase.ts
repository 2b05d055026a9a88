/**
 * What rules look for. A phrase is plain words in lower case: `mailbox full`. Its blank stands for any white space, a
 * line end, `-` or `_`; a word ends where the phrase's word ends, unless `*` leaves the end open: `blacklist*`; and
 * ` ... ` leaves out up to GAP characters of the same sentence: `user ... unknown`. All else stands for itself: `[tss04]`.
 */
import { foldOf, isIdeograph, isWordCode } from './word-codes.ts';

/** Characters that ` ... ` may leave out: an address or a host's name and a few words. */
export const GAP = 80;

/** Characters that a part of a phrase may take in a text. */
const LONGEST = 1_000;

/** What a phrase has between two ` ... `. */
export interface Part {
  /** Its words and signs, in which a blank stands for several and `*` for the rest of a word. */
  readonly words: string;
  /** How many characters of a text it takes at the least. */
  readonly least: number;
}

const BLANK = 32;
const STAR = 42;

/** Returns the parts of a phrase between its ` ... `, as they are written. Throws a RangeError for one without a word or sign. */
export function partsOf(phrase: string): readonly string[] {
  const plain = phrase.replace(/\s+/g, ' ').trim();
  const parts = plain.includes('...') ? plain.split(/(?:^| )\.{3}(?: |$)/) : [plain];
  if (parts.some((part) => /^[ *]*$/.test(part))) throw new RangeError(`the phrase "${phrase}" needs words`);
  return parts;
}

/** Returns a part without alternatives. */
export function partOf(words: string): Part {
  return { words, least: words.replaceAll('*', '').length };
}

/**
 * Returns the last place from which a part of a phrase reaches just to another, or -1: also where blanks or the open end
 * of a word make it longer than any sentence, because a text may be nothing but blanks.
 */
export function partStart(text: string, { words, least }: Part, end: number): number {
  const last = words.charCodeAt(words.length - 1);
  if (last !== STAR && foldOf(last) !== foldOf(text.charCodeAt(end - 1))) return -1;
  // Blanks may be several and open ends long, but nothing makes it shorter.
  const nearest = end - least;
  // As nearly all are.
  if (least === words.length && standsAt(text, words, nearest)) return nearest;
  const farthest = Math.max(0, end - LONGEST);
  for (let start = nearest; start >= farthest; start--) if (readsTo(text, words, start) === end) return start;
  return -1;
}

/** Tells whether a part stands at a place as it is written, each blank for one character. */
function standsAt(text: string, part: string, start: number): boolean {
  if (start < 0) return false;
  for (let index = 0; index < part.length; index++)
    if (foldOf(text.charCodeAt(start + index)) !== part.charCodeAt(index)) return false;
  return true;
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
