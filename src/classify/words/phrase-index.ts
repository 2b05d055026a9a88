/** A thousand phrases, ready to be found in one pass over a text; and what was found in the last one. */
import { automatonOf } from './automaton-of.ts';
import type { Automaton } from './automaton.ts';
import { growTree } from './phrase-tree.ts';
import type { OwnedPhrase } from './written-parts.ts';

/** Phrases and what they belong to. */
export interface PhraseIndex {
  /** Follows a text through the phrases. */
  readonly automaton: Automaton;
  /** Owners from this number on are found by their names, and so in names of hosts as well. */
  readonly namesFrom: number;
  /** What was found in the last text. */
  readonly found: Found;
}

/** What was found in the text that was read last; the next one overwrites it. */
export interface Found {
  /** How many texts were read. */
  texts: number;
  /** How many owners were found that are not silent. */
  count: number;
  /** Which. */
  readonly owners: Int32Array;
  /** The end of the phrase of each, by its id. */
  readonly phrases: Int32Array;
  /** Where it begins, when it leaves words out. */
  readonly starts: Int32Array;
  /** Where it ends. */
  readonly ends: Int32Array;
  /** For each owner that is not silent the number of the last text in which a phrase of it stood. */
  readonly marks: Int32Array;
  /** For each silent one a bit: whether a phrase of it that leaves words out did. */
  readonly silent: Int32Array;
  /** How many times phrases ended. */
  endCount: number;
  /** The states in which they did. */
  states: Int32Array;
  /** The characters at which they did. */
  places: Int32Array;
  /** The parts of phrases that wait for the next part: KEPT numbers for each place of the tree. */
  readonly kept: Int32Array;
}

/**
 * What is kept of a part: the number of the text, where the last two such parts end, and where their phrases begin, or
 * `~id` of a first part, which has still to be found.
 */
export const KEPT = 5;

/**
 * Returns the index of phrases, each with the number of what it belongs to. Owners from `silentFrom` on are silent, those
 * from `namesFrom` on are found by their names. Throws a RangeError for a phrase without a word.
 */
export function indexPhrases(
  phrases: readonly OwnedPhrase[],
  silentFrom = Infinity,
  namesFrom = silentFrom,
): PhraseIndex {
  const tree = growTree(phrases);
  const owners = phrases.reduce((most, [, owner]) => Math.max(most, owner + 1), 0);
  const told = Math.min(owners, silentFrom);
  return {
    automaton: automatonOf(tree, owners, told),
    namesFrom,
    found: {
      texts: 0,
      count: 0,
      owners: new Int32Array(told),
      phrases: new Int32Array(told),
      starts: new Int32Array(told),
      ends: new Int32Array(told),
      marks: new Int32Array(told),
      silent: new Int32Array((owners - told + 31) >>> 5),
      endCount: 0,
      states: new Int32Array(1_024),
      places: new Int32Array(1_024),
      kept: new Int32Array(tree.places * KEPT),
    },
  };
}
