/**
 * What rules look for. A phrase is plain words in lower case: `mailbox full`. Its blank stands for any white space, a
 * line end, `-` or `_`; a word ends where the phrase's word ends, unless `*` leaves the end open: `blacklist*`; and
 * ` ... ` leaves out up to GAP characters: `user ... unknown`. All else stands for itself: `[tss04]`.
 */
import { isBlankCode, isIdeograph, isWordCode, WORD } from './word-codes.ts';

/** Characters that ` ... ` may leave out: an address or a host's name and a few words. */
const GAP = 80;

const BLANK = 32;
const STAR = 42;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** Stands for ` ... ` in the codes of a phrase. */
const LEFT_OUT = 1;

/** The character codes of a text; what stands behind its length is of no meaning. */
export type Codes = Readonly<Uint8Array> | Readonly<Uint16Array>;

/** Returns the parts of a phrase between its ` ... `. */
export function segmentsOf(phrase: string): readonly string[] {
  return phrase.split(' ... ');
}

/** Returns the character codes of a phrase. */
export function phraseCodes(phrase: string): number[] {
  const text = segmentsOf(phrase).join(String.fromCharCode(LEFT_OUT));
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/**
 * Returns the place behind a phrase that starts at a place of a text in any case, or -1. The phrases lie one behind the
 * other in one array, each from a place to another: so they stay at hand while a text is read.
 */
export function phraseEnd(
  text: Codes,
  length: number,
  start: number,
  phrases: Readonly<Uint16Array>,
  from: number,
  to: number,
): number {
  let at = start;
  for (let index = from; index < to; index++) {
    const wanted = phrases[index]!;
    if (wanted === STAR) {
      while (at < length && isWordCode(text[at]!)) at++;
      continue;
    }
    if (wanted === LEFT_OUT)
      return runsOn(text, length, at, phrases[index - 1]!)
        ? -1
        : endBehindGap(text, length, at, phrases, index + 1, to);
    if (at >= length) return -1;
    const found = text[at]!;
    if (wanted !== found && wanted !== WORD[found] && !isAnother(wanted, found)) return -1;
    at++;
    if (wanted === BLANK) while (at < length && isBlankCode(text[at]!)) at++;
  }
  return runsOn(text, length, at, phrases[to - 1]!) ? -1 : at;
}

/** A phrase's word ends where the text's word does. */
function runsOn(text: Codes, length: number, at: number, last: number): boolean {
  return at < length && isWordCode(last) && !isIdeograph(last) && isWordCode(text[at]!);
}

/** What a sign of a phrase may stand for beside itself. */
function isAnother(wanted: number, found: number): boolean {
  return wanted === BLANK ? isBlankCode(found) : wanted === APOSTROPHE && found === CURLY_APOSTROPHE;
}

/** Returns the place behind the rest of a phrase that starts within the gap, and at the start of a word if it is one; or -1. */
function endBehindGap(
  text: Codes,
  length: number,
  start: number,
  phrases: Readonly<Uint16Array>,
  from: number,
  to: number,
): number {
  const first = phrases[from]!;
  const isWord = isWordCode(first) && !isIdeograph(first);
  const last = Math.min(start + GAP, length - 1);
  for (let at = start; at <= last; at++) {
    const charCode = text[at]!;
    if (charCode !== first && WORD[charCode] !== first) continue;
    if (isWord && at > 0 && isWordCode(text[at - 1]!)) continue;
    const end = phraseEnd(text, length, at, phrases, from, to);
    if (end >= 0) return end;
  }
  return -1;
}
