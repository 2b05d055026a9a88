/** Makes an automaton, and keeps it from growing for ever. */
import type { Automaton } from './automaton.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { stateOf } from './state-of.ts';

/**
 * States, and steps by rare characters, that are kept from text to text; more than ordinary replies ever need. When there
 * are more all are made anew: a stranger's texts can cost time, but not memory.
 */
const MAX_STATES = 16_384;

/** Returns an automaton that has followed nothing yet. */
export function automatonOf(tree: PhraseTree, owners: number, silentFrom: number): Automaton {
  const made: Automaton = {
    tree,
    silentFrom,
    silentWords: (owners - silentFrom + 31) >>> 5,
    table: new Int32Array(),
    rare: new Map(),
    states: [],
    byName: new Map(),
    told: new Int32Array(),
    endings: new Int32Array(),
    endingCount: 0,
    silent: new Int32Array(),
  };
  clear(made);
  return made;
}

/** Forgets what texts have led to when it is too much. Only between texts, because the states of one are asked at its end. */
export function tidy(automaton: Automaton): void {
  if (automaton.states.length > MAX_STATES || automaton.rare.size > MAX_STATES) clear(automaton);
}

function clear(automaton: Automaton): void {
  automaton.table = new Int32Array(64 << automaton.tree.alphabet.shift);
  automaton.rare.clear();
  automaton.states.length = 0;
  automaton.byName.clear();
  automaton.told = new Int32Array();
  automaton.endings = new Int32Array(1_024);
  // Place 0 is nothing.
  automaton.endingCount = 1;
  const start = { branches: [], isBoundary: true };
  automaton.states.push(start);
  stateOf(automaton, start, []);
}
