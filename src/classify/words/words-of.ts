/** Takes text and phrases apart into words, both in the same way: that is what makes the index of phrases work. */
import { charCodeOf, isIdeograph, isWordCode, WORD } from './word-codes.ts';

/** Letters of a stem: a phrase's `blacklist*` is known by its first four. */
export const STEM = 4;

/** Returns the sum over the word that starts at a place; of an ideograph and its neighbour. */
export function hashAt(text: string, start: number): number {
  const first = charCodeOf(text, start);
  if (isIdeograph(first)) return (Math.imul(first, 31) + charCodeOf(text, start + 1)) | 0;
  return hashOf(text, start, wordEnd(text, start));
}

/** Returns the sum over the first letters of the word that starts at a place. */
export function stemHashAt(text: string, start: number): number {
  return hashOf(text, start, start + STEM);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = WORD[charCodeOf(text, start)]!;
  for (let at = start + 1; at < end; at++) hash = (Math.imul(hash, 31) + WORD[charCodeOf(text, at)]!) | 0;
  return hash;
}

/** Returns the place behind the word that starts at a place; an ideograph is a word. */
export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  if (isIdeograph(charCodeOf(text, start))) return at;
  for (; at < text.length; at++) {
    const charCode = charCodeOf(text, at);
    if (!isWordCode(charCode) || isIdeograph(charCode)) break;
  }
  return at;
}

/** Returns the places of the words of a text. */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    if (!isWordCode(charCodeOf(text, at))) at++;
    else {
      starts.push(at);
      at = wordEnd(text, at);
    }
  }
  return starts;
}
