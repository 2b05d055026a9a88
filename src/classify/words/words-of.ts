/** Takes text and phrases apart into words, both in the same way: that is what makes the index of phrases work. */
import { charCodeOf, isIdeograph, isWordCode, WORD } from './word-codes.ts';

/** Letters of a stem: a phrase's `blacklist*` is filed under its first four. */
export const STEM = 4;
/** Tells the hash of a stem from that of a word of the same letters. */
const STEM_SEED = 0x5bd1e995;

/** Returns the hash of the whole word that starts at a place; of an ideograph and its neighbour. */
export function hashAt(text: string, start: number): number {
  const first = charCodeOf(text, start);
  if (isIdeograph(first)) return mix(Math.imul(first, 31) + charCodeOf(text, start + 1));
  return hashOf(text, start, wordEnd(text, start), 0);
}

/** Returns the hash of the first letters of the word that starts at a place. */
export function stemHashAt(text: string, start: number): number {
  return hashOf(text, start, start + STEM, STEM_SEED);
}

function hashOf(text: string, start: number, end: number, seed: number): number {
  let hash = WORD[charCodeOf(text, start)]!;
  for (let at = start + 1; at < end; at++) hash = Math.imul(hash, 31) + WORD[charCodeOf(text, at)]!;
  return mix(hash ^ seed);
}

/** Returns the hash of a stem from the sum over its letters. */
export function mixStem(hash: number): number {
  return mix(hash ^ STEM_SEED);
}

/** Spreads what is alike over the whole range. */
export function mix(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return (spread ^ (spread >>> 15)) | 0;
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
