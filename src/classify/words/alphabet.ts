/**
 * The characters that phrases are made of, numbered: the fewer there are, the smaller is the table of the automaton, and
 * the more of it stays at hand. All that stands in no phrase has one number for each kind.
 */
import { foldOf, isIdeograph, isWordCode } from './word-codes.ts';

/** What a character is to phrases. */
export const BLANK = 0;
/** Punctuation: stands for itself, and ends words. */
const SIGN = 1;
/** A letter or digit of a word. */
export const LETTER = 2;
/** A character that is a word of its own. */
const IDEOGRAPH = 3;

/** The numbers of characters; the first four are the kinds, for what stands in no phrase. */
export interface Alphabet {
  /** The numbers of ASCII. */
  readonly ascii: Readonly<Uint8Array>;
  /** The numbers of all characters that stand in a phrase, as `foldOf` has them. */
  readonly letters: ReadonlyMap<number, number>;
  /** The kind of each number. */
  readonly kinds: readonly number[];
  /** ASCII has numbers below 2 to this power. */
  readonly shift: number;
}

/** Returns the alphabet of phrases. */
export function alphabetOf(phrases: Iterable<string>): Alphabet {
  const used = new Set<number>();
  // Most are of ASCII, and a set takes longer than all the rest.
  const usedOfAscii = new Uint8Array(128);
  for (const phrase of phrases)
    for (let at = 0; at < phrase.length; at++) {
      const charCode = foldOf(phrase.charCodeAt(at));
      if (charCode < 128) usedOfAscii[charCode] = 1;
      else used.add(charCode);
    }
  const letters = new Map<number, number>();
  const kinds = [BLANK, SIGN, LETTER, IDEOGRAPH];
  const add = (charCode: number): void => {
    const kind = kindOf(charCode);
    if (kind !== BLANK) letters.set(charCode, kinds.push(kind) - 1);
  };
  // ASCII first, whose numbers have to be small.
  usedOfAscii.forEach((isUsed, charCode) => {
    if (isUsed === 1) add(charCode);
  });
  used.forEach(add);
  const ascii = Uint8Array.from({ length: 128 }, (_, charCode) => numberIn(letters, charCode));
  return { ascii, letters, kinds, shift: Math.ceil(Math.log2(Math.max(...ascii) + 1)) };
}

/** Returns the number of any character. */
export function numberOf({ letters }: Alphabet, charCode: number): number {
  return numberIn(letters, charCode);
}

function numberIn(letters: ReadonlyMap<number, number>, charCode: number): number {
  return letters.get(foldOf(charCode)) ?? kindOf(charCode);
}

function kindOf(charCode: number): number {
  if (isWordCode(charCode)) return isIdeograph(charCode) ? IDEOGRAPH : LETTER;
  return foldOf(charCode) === 32 ? BLANK : SIGN;
}
