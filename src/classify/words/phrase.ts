/**
 * What rules look for. A phrase is plain words in lower case: `mailbox full`. Its blank stands for any white space, a
 * line end, `-` or `_`; a word ends where the phrase's word ends, unless `*` leaves the end open: `blacklist*`; and
 * ` ... ` leaves out up to GAP characters: `user ... unknown`. All else stands for itself: `[tss04]`.
 */
import { foldOf, isIdeograph, isWordCode } from './word-codes.ts';

/** Characters that ` ... ` may leave out: an address or a host's name and a few words. */
export const GAP = 80;

const BLANK = 32;
const STAR = 42;

/** Stands for ` ... ` in the codes of a phrase. */
const LEFT_OUT = 1;

/** The codes of a text's characters as `foldOf` has them, and a 0 behind the last. */
export type Codes = Readonly<Uint8Array> | Readonly<Uint16Array>;

/** Returns the parts of a phrase between its ` ... `. */
export function segmentsOf(phrase: string): readonly string[] {
  return phrase.split(' ... ');
}

/** Returns the character codes of a phrase; of several blanks one. */
export function phraseCodes(phrase: string): number[] {
  const text = segmentsOf(phrase).join(String.fromCharCode(LEFT_OUT));
  const codes = Array.from({ length: text.length }, (_, at) => foldOf(text.charCodeAt(at)));
  return codes.filter((charCode, at) => charCode !== BLANK || codes[at - 1] !== BLANK);
}

/**
 * Returns the place behind a phrase that starts at a place of a text, or -1. The phrases lie one behind the other in one
 * array, each from a place to another: so they stay at hand while a text is read.
 */
export function phraseEnd(
  text: Codes,
  start: number,
  phrases: Readonly<Uint16Array>,
  from: number,
  to: number,
): number {
  let at = start;
  for (let index = from; ;) {
    while (index < to && phrases[index] === text[at]) {
      index++;
      at++;
    }
    if (index === to) return runsOn(text, at, phrases[to - 1]!) ? -1 : at;
    const wanted = phrases[index]!;
    if (wanted === STAR) {
      while (isWordCode(text[at]!)) at++;
      index++;
    } else if (wanted === LEFT_OUT) {
      return runsOn(text, at, phrases[index - 1]!) ? -1 : endBehindGap(text, at, phrases, index + 1, to);
    } else if (text[at] === BLANK && at > start && text[at - 1] === BLANK) {
      // A blank of a phrase stands for several: a line end, an indentation.
      at++;
    } else return -1;
  }
}

/** A phrase's word ends where the text's word does. */
function runsOn(text: Codes, at: number, last: number): boolean {
  return isWordCode(last) && !isIdeograph(last) && isWordCode(text[at]!);
}

/** Returns the place behind the rest of a phrase that starts within the gap, and at the start of a word if it is one; or -1. */
function endBehindGap(text: Codes, start: number, phrases: Readonly<Uint16Array>, from: number, to: number): number {
  const first = phrases[from]!;
  const isWord = isWordCode(first) && !isIdeograph(first);
  for (let at = start; at <= start + GAP && text[at] !== 0; at++) {
    if (text[at] !== first || (isWord && at > 0 && isWordCode(text[at - 1]!))) continue;
    const end = phraseEnd(text, at, phrases, from, to);
    if (end >= 0) return end;
  }
  return -1;
}
