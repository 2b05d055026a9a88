/**
 * What follows a text through all phrases at once. A state is the set of branches on which a text may be behind a character;
 * it is made when a text first leads there, as RE2 does with expressions, so that an index costs little before it is
 * used, and a step is one look into a table, however many phrases there are.
 */
import type { PhraseTree } from './phrase-tree.ts';

/** The state of a text of which nothing was read. */
export const START = 1;

/** What is behind a character of a text. */
export interface State {
  /** The branches on which the text may be. */
  readonly branches: readonly number[];
  /** Whether a word may begin. */
  readonly isBoundary: boolean;
}

/** The states so far. */
export interface Automaton {
  /** What it follows. */
  readonly tree: PhraseTree;
  /** Owners from this number on are silent: nobody asks where their phrases stand. */
  readonly silentFrom: number;
  /** How many numbers have a bit for each of them. */
  readonly silentWords: number;
  /**
   * For each state its row: by the character's number the place of the row behind it, which is negative where phrases
   * end, and 0 where it is not yet made.
   */
  table: Int32Array;
  /** The same for characters that are not of ASCII, by state and number in one. */
  readonly rare: Map<number, number>;
  /** The states; there is no state 0. */
  readonly states: State[];
  /** The states by their names. */
  readonly byName: Map<string, number>;
  /** For each state the place in `endings` of what ends there and is told; 0 for nothing. */
  told: Int32Array;
  /**
   * What ends, as numbers in a row, because objects all over the heap would take longer to fetch than to read: how many
   * whole phrases and how many parts; for each phrase WHOLE numbers: its owner, the `width` of the `Ending`, the id of its
   * end, how long it is at the least; for each part PART numbers: what it needs and gives as `PhraseEnd` has them, then
   * the same three.
   */
  endings: Int32Array;
  /** How many of `endings` are in use. */
  endingCount: number;
  /** The silent owners of phrases that end in each state: `silentWords` numbers for each, a bit for each owner. */
  silent: Int32Array;
}
