/**
 * Follows a text through all phrases at once. A state is the set of branches on which a text may be behind a character;
 * it is made when a text first leads there, as RE2 does with expressions, so that an index costs little before it is
 * used, and a step is one look into a table, however many phrases there are.
 */
import { BLANK, LETTER, numberOf } from './alphabet.ts';
import { branchBehind, endsAt, isInWord, kindOfBranch, OPEN, type PhraseTree } from './phrase-tree.ts';
import type { PhraseEnd } from './written-parts.ts';

/**
 * States, and steps by rare characters, that are kept from text to text; more than ordinary replies ever need. When there
 * are more all are made anew: a stranger's texts can cost time, but not memory.
 */
const MAX_STATES = 16_384;

/** The state of a text of which nothing was read. */
export const START = 1;

interface State {
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
   * whole phrases and how many parts; for each phrase WHOLE numbers: the owner, `width` as below, the id of its end, how long it is at the least;
   * for each part PART numbers: what it needs and gives as `PhraseEnd` has them, `width`, its id, how long it is.
   */
  endings: Int32Array;
  /** How many of `endings` are in use. */
  endingCount: number;
  /** The silent owners of phrases that end in each state: `silentWords` numbers for each, a bit for each owner. */
  silent: Int32Array;
}

/** The numbers of a whole phrase and of a part in `endings`. */
export const WHOLE = 4;
/** The same for a part of a phrase that leaves words out. */
export const PART = 5;

interface Ending {
  readonly end: PhraseEnd;
  /** 0 where the character behind it has shown that it ends, 1 where its own last one does. */
  readonly width: number;
}

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

/** Returns the state behind any character; negative where phrases end. */
export function step(automaton: Automaton, state: number, charCode: number): number {
  const { alphabet } = automaton.tree;
  if (charCode < 128) {
    const number = alphabet.ascii[charCode]!;
    return automaton.table[(state << alphabet.shift) | number]! || makeStep(automaton, state, number);
  }
  const number = numberOf(alphabet, charCode);
  const key = state * alphabet.kinds.length + number;
  const known = automaton.rare.get(key);
  if (known !== undefined) return known;
  const next = behind(automaton, state, number);
  automaton.rare.set(key, next);
  return next;
}

/** Makes the state behind a character of ASCII, and returns it; negative where phrases end. */
export function makeStep(automaton: Automaton, state: number, number: number): number {
  const next = behind(automaton, state, number);
  automaton.table[(state << automaton.tree.alphabet.shift) | number] = next;
  return next;
}

function behind(automaton: Automaton, state: number, number: number): number {
  const { tree, states } = automaton;
  const kind = tree.alphabet.kinds[number]!;
  const { branches, isBoundary } = states[state]!;
  const next = new Set<number>();
  const add = (branch: number): void => {
    if (branch === 0) return;
    next.add(branch);
    const open = branchBehind(tree, branch, OPEN);
    if (open !== 0) next.add(open);
  };
  for (const branch of branches) {
    add(branchBehind(tree, branch, number));
    // The open end of a word takes letters, and a blank of a phrase stands for several.
    const own = kindOfBranch(tree, branch);
    if (own === OPEN ? kind === LETTER : own === BLANK && kind === BLANK) add(branch);
  }
  if (isBoundary || kind !== LETTER) add(branchBehind(tree, 0, number));
  const ended = kind === LETTER ? [] : branches.filter((branch) => isInWord(tree, branch));
  const complete = [...next].filter((branch) => !isInWord(tree, branch));
  const endings = [ended, complete].flatMap((list, width) =>
    list.flatMap((branch) => endsAt(tree, branch).map((end) => ({ end, width }))),
  );
  return stateOf(automaton, { branches: [...next], isBoundary: kind !== LETTER }, endings);
}

function stateOf(automaton: Automaton, state: State, endings: readonly Ending[]): number {
  const { states, byName, tree, silentWords } = automaton;
  const numbers = [...state.branches].sort((one, other) => one - other);
  const ends = endings.map(({ end, width }) => 2 * end.id + width);
  const name = `${state.isBoundary} ${numbers.join()} ${ends.join()}`;
  const sign = endings.length === 0 ? 1 : -1;
  const known = byName.get(name);
  if (known !== undefined) return sign * known;
  const made = states.push(state) - 1;
  byName.set(name, made);
  automaton.table = atLeast(automaton.table, (made + 1) << tree.alphabet.shift);
  automaton.silent = atLeast(automaton.silent, (made + 1) * silentWords);
  automaton.silent.fill(0, made * silentWords, (made + 1) * silentWords);
  automaton.told = atLeast(automaton.told, made + 1);
  tell(automaton, made, endings);
  return sign * made;
}

function tell(automaton: Automaton, state: number, endings: readonly Ending[]): void {
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

function atLeast(numbers: Int32Array, length: number): Int32Array {
  if (numbers.length >= length) return numbers;
  const larger = new Int32Array(2 * length);
  larger.set(numbers);
  return larger;
}
