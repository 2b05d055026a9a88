/**
 * All phrases as one tree of characters: what several begin with is there once. Where a phrase leaves words out its
 * parts are branches of their own, and what was read of it is kept under a number, its place, until the next part comes.
 */
import { alphabetOf, BLANK, LETTER, numberOf, type Alphabet } from './alphabet.ts';
import { partsOf, type Part } from './phrase.ts';

/** What is to be done where a part of a phrase ends. */
export interface PhraseEnd {
  /** Its number among all ends. */
  readonly id: number;
  /** The number of the whole phrase. */
  readonly number: number;
  /** The part. */
  readonly part: Part;
  /** The place under which the part before it is kept; -1 for a first one. */
  readonly needs: number;
  /** The place under which this part is kept; -1 for a last one. */
  readonly gives: number;
  /** What a last part belongs to: one phrase may stand in several rules. */
  readonly owners: number[];
}

/** The branches, in arrays by their numbers, which are made sooner than objects. Branch 0 is the root. */
interface Branches<Numbers extends number[] | Readonly<Int32Array>> {
  /** The characters of the phrases. */
  readonly alphabet: Alphabet;
  /** The character that leads to a branch, OPEN for the open end of a word. */
  readonly letters: Numbers;
  /** The first of the branches behind a branch; 0 for none. */
  readonly children: Numbers;
  /** The next of the branches behind the same one; 0 for none. */
  readonly siblings: Numbers;
}

/** The phrases, and what ends where. */
export interface PhraseTree extends Branches<Readonly<Int32Array>> {
  /** What ends at a branch. */
  readonly ends: readonly (readonly PhraseEnd[] | undefined)[];
  /** The same by their ids. */
  readonly endings: readonly PhraseEnd[];
  /** The phrases by their numbers, as `phraseStart` reads them. */
  readonly phrases: readonly (readonly Part[])[];
  /** How many places there are. */
  readonly places: number;
}

/** The character and the kind of a branch for the open end of a word. */
export const OPEN = -1;

/** Returns the branch behind another by a character; 0 where there is none. */
export function branchBehind(
  { letters, children, siblings }: Branches<number[] | Readonly<Int32Array>>,
  branch: number,
  letter: number,
): number {
  let child = children[branch]!;
  while (child !== 0 && letters[child] !== letter) child = siblings[child]!;
  return child;
}

/** Returns what kind of character leads to a branch. */
export function kindOfBranch({ letters, alphabet }: PhraseTree, branch: number): number {
  return alphabet.kinds[letters[branch]!] ?? OPEN;
}

/** Tells whether a word may still go on at a branch, so that only what comes behind it shows that it has ended. */
export function isInWord(tree: PhraseTree, branch: number): boolean {
  const kind = kindOfBranch(tree, branch);
  return kind === LETTER || kind === OPEN;
}

/** Returns the tree of phrases, each with the number of what it belongs to. Throws a RangeError for one without a word. */
export function growTree(phrases: readonly (readonly [phrase: string, owner: number])[]): PhraseTree {
  const parts = phrases.map(([phrase]) => partsOf(phrase));
  const words = new Set(parts.flat().map((part) => part.words));
  const alphabet = alphabetOf(words);
  const tree = { alphabet, letters: [BLANK], children: [0], siblings: [0] };
  const branches = growBranches(tree, words);
  // Filled, because one with holes is slow to write to.
  const ends: (PhraseEnd[] | undefined)[] = tree.letters.map(() => undefined);
  const endings: PhraseEnd[] = [];
  let places = 0;
  for (const [number, [, owner]] of phrases.entries()) {
    let needs = -1;
    const list = parts[number]!;
    for (const [index, part] of list.entries()) {
      const known = (ends[branches.get(part.words)!] ??= []);
      const isLast = index === list.length - 1;
      let end = known.find((one) => one.needs === needs && one.gives < 0 === isLast);
      if (end === undefined) {
        end = { id: endings.length, number, part, needs, gives: isLast ? -1 : places++, owners: [] };
        endings.push(end);
        known.push(end);
      }
      if (isLast) end.owners.push(owner);
      needs = end.gives;
    }
  }
  const pack = (numbers: readonly number[]): Int32Array => Int32Array.from(numbers);
  return {
    alphabet,
    letters: pack(tree.letters),
    children: pack(tree.children),
    siblings: pack(tree.siblings),
    ends,
    endings,
    phrases: parts,
    places,
  };
}

/** Adds the branches of some words, and returns where each ends. */
function growBranches(tree: Branches<number[]>, words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const { alphabet, letters, children, siblings } = tree;
  const found = new Map<string, number>();
  const path = [0];
  let before = '';
  // In this order what a word begins with is where the last one left it.
  for (const word of [...words].sort()) {
    let at = 0;
    while (at < before.length && word.charCodeAt(at) === before.charCodeAt(at)) at++;
    for (; at < word.length; at++) {
      const letter = word[at] === '*' ? OPEN : numberOf(alphabet, word.charCodeAt(at));
      const branch = path[at]!;
      let next = branchBehind(tree, branch, letter);
      if (next === 0) {
        next = letters.push(letter) - 1;
        siblings.push(children[branch]!);
        children.push(0);
        children[branch] = next;
      }
      path[at + 1] = next;
    }
    found.set(word, path[word.length]!);
    before = word;
  }
  return found;
}
