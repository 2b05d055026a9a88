/** What is asked of the text that `findPhrases` read last about phrases of silent owners. */
import { noName, readNameAround } from './name-around.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** Tells whether a phrase of a silent owner stood in it. */
export function wasFound({ automaton, found }: PhraseIndex, owner: number): boolean {
  const { silentFrom, silentWords, silent } = automaton;
  const number = (owner - silentFrom) >>> 5;
  let bits = found.silent[number]!;
  for (let end = 0; end < found.endCount; end++) bits |= silent[found.states[end]! * silentWords + number]!;
  return ((bits >>> (owner - silentFrom)) & 1) !== 0;
}

/**
 * The same, but for what stands in an address: `<order@example.org>` is no order, and `bob@spam.example` no spam. The
 * text is that which was read.
 */
export function wasFoundOutside(index: PhraseIndex, owner: number, text: string): boolean {
  if (!wasFound(index, owner)) return false;
  const bit = owner - index.automaton.silentFrom;
  return ((index.found.silent[bit >>> 5]! >>> bit) & 1) !== 0 || placesOutside(index, owner, text).length > 0;
}

/** Returns the places behind the phrases of a silent owner that stand in no address and leave no words out. */
export function placesOutside(index: PhraseIndex, owner: number, text: string): readonly number[] {
  const { silentFrom, silentWords, silent } = index.automaton;
  const { states, places, endCount } = index.found;
  const bit = owner - silentFrom;
  const number = bit >>> 5;
  const outside: number[] = [];
  const name = noName();
  for (let end = 0; end < endCount; end++) {
    if (((silent[states[end]! * silentWords + number]! >>> bit) & 1) === 0) continue;
    const place = places[end]!;
    readNameAround(name, text, place);
    if (name.at < 0) outside.push(place);
  }
  return outside;
}
