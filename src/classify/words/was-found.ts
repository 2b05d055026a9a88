/** What conditions of rules ask of the text that `findPhrases` read last. */
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
  const { silentFrom, silentWords, silent } = index.automaton;
  const { states, places, endCount, silent: parts } = index.found;
  const bit = owner - silentFrom;
  const number = bit >>> 5;
  if (((parts[number]! >>> bit) & 1) !== 0) return true;
  const name = noName();
  for (let end = 0; end < endCount; end++) {
    if (((silent[states[end]! * silentWords + number]! >>> bit) & 1) === 0) continue;
    readNameAround(name, text, places[end]!);
    if (name.at < 0) return true;
  }
  return false;
}
