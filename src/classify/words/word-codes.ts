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

/**
 * For a character of ASCII its lower case when it is part of a word, else 0; and for any character the same, made when
 * the first text with others comes.
 */
const ASCII: Readonly<Uint16Array> = /* @__PURE__ */ wordTable(128);
let all: Readonly<Uint16Array> | undefined;

/** Accents go, because half of the servers of the world leave them out: `boîte` is `boite`. */
function wordTable(length: number): Uint16Array {
  const table = new Uint16Array(length);
  for (let charCode = 0; charCode < length; charCode++) table[charCode] = charCode;
  for (const [first, end] of CASED)
    for (let charCode = first; charCode < Math.min(end, length); charCode++) {
      const lower = String.fromCharCode(charCode).toLowerCase();
      // Some, such as `İ`, would become two characters: they stay as they are, so that places stay true.
      // ASCII has no accents, and asking for them loads the tables of Unicode.
      if (lower.length === 1) table[charCode] = (charCode < 128 ? lower : lower.normalize('NFD')).charCodeAt(0);
    }
  for (const [first, end] of SIGNS) table.fill(0, first, end);
  return table;
}

/** Returns a letter or digit as phrases are compared, in lower case and without its accent; 0 for what is none. */
function letterOf(charCode: number): number {
  return charCode < 128 ? ASCII[charCode]! : (all ??= wordTable(65_536))[charCode]!;
}

/** A letter or digit of any script. Punctuation, blanks and `_` are not. */
export function isWordCode(charCode: number): boolean {
  return letterOf(charCode) !== 0;
}

/** A character that is a word of its own; the sign of such a script is none. */
export function isIdeograph(charCode: number): boolean {
  return charCode >= IDEOGRAPHS && (charCode < HANGUL || charCode >= HANGUL_END);
}

/** The folds of ASCII: phrases are compared character by character, and nearly all texts are ASCII. */
const FOLDS: Readonly<Uint8Array> = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, charCode) =>
  foldAny(charCode),
);

/** Returns a character as phrases are compared: a letter in lower case, any blank as a blank, else itself. */
export function foldOf(charCode: number): number {
  return charCode < 128 ? FOLDS[charCode]! : foldAny(charCode);
}

function foldAny(charCode: number): number {
  const word = letterOf(charCode);
  if (word !== 0) return word;
  if (charCode === CURLY_APOSTROPHE) return APOSTROPHE;
  return BLANKS.includes(charCode) ? BLANK : charCode;
}
