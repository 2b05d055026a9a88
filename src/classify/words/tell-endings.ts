/** Writes down what ends in a state: as numbers in a row for what is told, as bits for what is silent. */
import { atLeast } from './at-least.ts';
import type { Automaton } from './automaton.ts';
import type { PhraseEnd } from './written-parts.ts';

/** The numbers of a whole phrase and of a part in `endings`. */
export const WHOLE = 4;
/** The same for a part of a phrase that leaves words out. */
export const PART = 5;

/** A phrase, or a part of one, that ends in a state. */
export interface Ending {
  readonly end: PhraseEnd;
  /** 0 where the character behind it has shown that it ends, 1 where its own last one does. */
  readonly width: number;
}

/** Writes down what ends in a new state. */
export function tellEndings(automaton: Automaton, state: number, endings: readonly Ending[]): void {
  const { silent, silentFrom, silentWords } = automaton;
  const whole: number[] = [];
  for (const { end, width } of endings.filter(isWhole))
    for (const owner of end.owners) {
      const silentOwner = owner - silentFrom;
      if (silentOwner < 0) whole.push(owner, width, end.id, end.part.least);
      else silent[state * silentWords + (silentOwner >>> 5)]! |= 1 << silentOwner;
    }
  const parts = endings
    .filter((ending) => !isWhole(ending))
    .flatMap(({ end, width }) => [end.needs, end.gives, width, end.id, end.part.least]);
  const told = whole.length + parts.length;
  automaton.told[state] = told === 0 ? 0 : automaton.endingCount;
  if (told === 0) return;
  automaton.endings = atLeast(automaton.endings, automaton.endingCount + told + 2);
  automaton.endings.set([whole.length / WHOLE, parts.length / PART, ...whole, ...parts], automaton.endingCount);
  automaton.endingCount += told + 2;
}

function isWhole({ end }: Ending): boolean {
  return end.needs < 0 && end.gives < 0;
}
