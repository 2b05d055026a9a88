/**
 * Takes a text apart into words and works out the hashes of each, as `hashAt` and `stemHashAt` do. This is where every character of every
 * reply passes, so it is written for speed: nearly all replies are ASCII, which the platform's own encoder puts into a
 * buffer in less time than asking the text for each character takes.
 */
import type { Codes } from './phrase.ts';
import { WORD } from './word-codes.ts';
import { hashAt, mix, mixStem, STEM, stemHashAt, wordEnd } from './words-of.ts';

interface Encoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

const platform = globalThis as { readonly TextEncoder?: new () => Encoder };
/** Some platforms have none: engines that are embedded and know nothing but ECMAScript. */
const encoder = platform.TextEncoder === undefined ? undefined : /* @__PURE__ */ new platform.TextEncoder();

/** The words of the text that was read last; buffers are kept, because making them takes as long as reading a line. */
export const words = {
  starts: new Int32Array(256),
  hashes: new Int32Array(256),
  stems: new Int32Array(256),
  /** The text itself: a part of a larger text is slow to ask for its characters. */
  codes: new Uint8Array(0) as Codes,
};
let bytes = /* @__PURE__ */ new Uint8Array(1_024);

/** Fills `words`, and returns how many there are. A word that is shorter than a stem has 0 for it. */
export function hashWords(text: string): number {
  if (words.starts.length < text.length)
    for (const name of ['starts', 'hashes', 'stems'] as const) words[name] = new Int32Array(text.length * 2);
  if (encoder === undefined) return hashAny(text);
  if (bytes.length < text.length) bytes = new Uint8Array(text.length * 2);
  const { read, written } = encoder.encodeInto(text, bytes);
  // As many bytes as characters: each is one byte long, and so ASCII.
  if (read !== text.length || written !== text.length) return hashAny(text);
  words.codes = bytes;
  return hashAscii(bytes, written);
}

function hashAscii(codes: Uint8Array, length: number): number {
  const { starts, hashes, stems } = words;
  const table = WORD;
  let count = 0;
  let at = 0;
  while (at < length) {
    let hash = table[codes[at]!]!;
    if (hash === 0) {
      at++;
      continue;
    }
    const start = at;
    let stem = 0;
    for (at++; at < length; at++) {
      const charCode = table[codes[at]!]!;
      if (charCode === 0) break;
      if (at - start === STEM) stem = mixStem(hash);
      hash = Math.imul(hash, 31) + charCode;
    }
    starts[count] = start;
    stems[count] = at - start === STEM ? mixStem(hash) : stem;
    hashes[count++] = mix(hash);
  }
  return count;
}

function hashAny(text: string): number {
  words.codes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
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
