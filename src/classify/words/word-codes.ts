/**
 * What counts as a letter of a word, in lower case and without its accent; and which scripts are written without blanks.
 * All by character code and from one table, because the pass over a text asks it for every character.
 */

/** The characters whose lower case is asked for: Latin, Greek, Cyrillic and Armenian, and the additions to Latin and Greek. */
const CASED: readonly (readonly [first: number, end: number])[] = [
  [0x00, 0x590],
  [0x1e00, 0x2000],
];
/** Part of no word: Latin-1's signs, general punctuation to the arrows and boxes, the punctuation of CJK and its wide twins. */
const SIGNS: readonly (readonly [first: number, end: number])[] = [
  [0x00, 0x30],
  [0x3a, 0x41],
  [0x5b, 0x61],
  [0x7b, 0xc0],
  [0x2000, 0x2e80],
  [0x3000, 0x3040],
  [0xff00, 0xff10],
];
/** From here on each character is a word of its own, but for Hangul. */
const IDEOGRAPHS = 0x2e80;
const HANGUL = 0xac00;
const HANGUL_END = 0xd7a4;

const BLANK = 32;
/** What a blank of a phrase may stand for: white space, a line end, `-` and `_`. */
const BLANKS: readonly number[] = [9, 10, 11, 12, 13, BLANK, 45, 95, 0xa0, 0x3000];
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** What stands behind the end of a text: no character at all in Unicode, and no word. */
const END = 0xffff;

/**
 * For every character its lower case when it is part of a word, else 0. Accents are gone, because half of the servers
 * of the world leave them out: `boîte` is `boite`.
 */
export const WORD: Readonly<Uint16Array> = /* @__PURE__ */ wordTable();

function wordTable(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let charCode = 0; charCode < table.length; charCode++) table[charCode] = charCode;
  for (const [first, end] of CASED)
    for (let charCode = first; charCode < end; charCode++) {
      const lower = String.fromCharCode(charCode).toLowerCase();
      // Some, such as `İ`, would become two characters: they stay as they are, so that places stay true.
      if (lower.length === 1) table[charCode] = lower.normalize('NFD').charCodeAt(0);
    }
  for (const [first, end] of SIGNS) table.fill(0, first, end);
  table[END] = 0;
  return table;
}

/** Returns the code of a character; behind the end a number as well, where `charCodeAt` has a NaN that slows all down. */
export function charCodeOf(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END;
}

/** A letter or digit of any script. Punctuation, blanks, `_` and the end are not. */
export function isWordCode(charCode: number): boolean {
  return WORD[charCode] !== 0;
}

/** A character that is a word of its own; the sign of such a script is none. */
export function isIdeograph(charCode: number): boolean {
  return charCode >= IDEOGRAPHS && (charCode < HANGUL || charCode >= HANGUL_END);
}

/** Returns a character as phrases are compared: a letter in lower case, any blank as a blank, else itself. */
export function foldOf(charCode: number): number {
  if (isWordCode(charCode)) return WORD[charCode]!;
  if (charCode === CURLY_APOSTROPHE) return APOSTROPHE;
  return BLANKS.includes(charCode) ? BLANK : charCode;
}
