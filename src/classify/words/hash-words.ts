/**
 * Takes a text apart into words and sums up the letters of each, as `hashAt` and `stemHashAt` do. This is where every
 * character of every reply passes, so it is written for speed: nearly all replies are ASCII, which the platform's own
 * encoder puts into a buffer in less time than asking the text for each character takes.
 */
import type { Codes } from './phrase.ts';
import { foldOf, WORD } from './word-codes.ts';
import { hashAt, STEM, stemHashAt, wordEnd } from './words-of.ts';

interface Encoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

const platform = globalThis as { readonly TextEncoder?: new () => Encoder };
/** Some platforms have none: engines that are embedded and know nothing but ECMAScript. */
const encoder = platform.TextEncoder === undefined ? undefined : /* @__PURE__ */ new platform.TextEncoder();
/** What `WORD` says of ASCII: small enough to stay at hand. */
const ASCII: Readonly<Uint8Array> = /* @__PURE__ */ Uint8Array.from(WORD.subarray(0, 128));
/** What the other characters of ASCII are compared as. */
const SIGN: Readonly<Uint8Array> = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, charCode) => foldOf(charCode));

/** The words of the text that was read last; buffers are kept, because making them takes as long as reading a line. */
export const words = {
  starts: new Int32Array(256),
  hashes: new Int32Array(256),
  /** 0 for a word that is shorter than a stem. */
  stems: new Int32Array(256),
  /** The text as phrases are compared with it: a part of a larger text is slow to ask for its characters. */
  codes: new Uint8Array(0) as Codes,
};
let bytes = /* @__PURE__ */ new Uint8Array(1_024);

/** Fills `words`, and returns how many there are. */
export function hashWords(text: string): number {
  if (words.starts.length < text.length)
    for (const name of ['starts', 'hashes', 'stems'] as const) words[name] = new Int32Array(text.length * 2);
  if (encoder === undefined) return hashAny(text);
  // One byte more than the text has: there the last word ends.
  if (bytes.length <= text.length) bytes = new Uint8Array(text.length * 2);
  const { read, written } = encoder.encodeInto(text, bytes);
  // As many bytes as characters: each is one byte long, and so ASCII.
  if (read !== text.length || written !== text.length) return hashAny(text);
  words.codes = bytes;
  bytes[written] = 0;
  return hashAscii(bytes, written, ASCII, SIGN);
}

/** The first letters are written out: they are the whole of most words, and the stem of the others. */
function hashAscii(
  codes: Uint8Array,
  length: number,
  letters: Readonly<Uint8Array>,
  signs: Readonly<Uint8Array>,
): number {
  const { starts, hashes, stems } = words;
  let count = 0;
  for (let at = 0; ; count++) {
    let letter = letters[codes[at]!]!;
    while (letter === 0) {
      if (at >= length) return count;
      codes[at] = signs[codes[at]!]!;
      letter = letters[codes[++at]!]!;
    }
    starts[count] = at;
    stems[count] = 0;
    let hash = letter;
    codes[at] = letter;
    if ((letter = letters[codes[++at]!]!) !== 0) {
      hash = Math.imul(hash, 31) + letter;
      codes[at] = letter;
      if ((letter = letters[codes[++at]!]!) !== 0) {
        hash = Math.imul(hash, 31) + letter;
        codes[at] = letter;
        if ((letter = letters[codes[++at]!]!) !== 0) {
          hash = (Math.imul(hash, 31) + letter) | 0;
          stems[count] = hash;
          codes[at] = letter;
          while ((letter = letters[codes[++at]!]!) !== 0) {
            hash = (Math.imul(hash, 31) + letter) | 0;
            codes[at] = letter;
          }
        }
      }
    }
    hashes[count] = hash;
  }
}

function hashAny(text: string): number {
  words.codes = Uint16Array.from({ length: text.length + 1 }, (_, at) =>
    at < text.length ? foldOf(text.charCodeAt(at)) : 0,
  );
  let count = 0;
  for (let at = 0; at < text.length;) {
    const charCode = text.charCodeAt(at);
    if (WORD[charCode] === 0) {
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, start);
    words.starts[count] = start;
    words.stems[count] = at - start >= STEM ? stemHashAt(text, start) : 0;
    words.hashes[count++] = hashAt(text, start);
  }
  return count;
}
