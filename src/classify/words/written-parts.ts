/** The parts of phrases between their ` ... `, as they are written: one that several phrases have is there once. */
import { partsOf, type Part } from './phrase.ts';

/** A phrase, the number of what it belongs to, and whether a bracket in it is a bracket: a caller's own has no alternatives. */
export type OwnedPhrase = readonly [phrase: string, owner: number, isPlain?: boolean];

/** What is to be done where a part of a phrase ends. */
export interface PhraseEnd {
  /** Its number among all ends. */
  readonly id: number;
  /** The part, without alternatives. */
  readonly part: Part;
  /** The place under which the part before it is kept; -1 for a first one. */
  readonly needs: number;
  /** The place under which this part is kept; -1 for a last one. */
  readonly gives: number;
  /** What a last part belongs to: one phrase may stand in several rules. */
  readonly owners: number[];
}

/** A part of a phrase as it is written. */
export type WrittenPart = Omit<PhraseEnd, 'id' | 'part'> & { readonly words: string; readonly isPlain: boolean };

/** Returns the parts of phrases, and how many places there are. Throws a RangeError for a phrase without a word. */
export function writtenParts(phrases: readonly OwnedPhrase[]): {
  readonly parts: readonly WrittenPart[];
  readonly places: number;
} {
  const written = new Map<string, WrittenPart>();
  let places = 0;
  for (const [phrase, owner, isPlain = false] of phrases) {
    const parts = partsOf(phrase);
    let needs = -1;
    for (const [index, words] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const name = `${isLast} ${isPlain} ${needs} ${words}`;
      let part = written.get(name);
      if (part === undefined) {
        const gives = isLast ? -1 : places++;
        part = { words, isPlain, needs, gives, owners: [] };
        written.set(name, part);
      }
      if (isLast) part.owners.push(owner);
      needs = part.gives;
    }
  }
  return { parts: [...written.values()], places };
}
