/**
 * All phrases as one tree of characters: what several begin with is there once. It grows where a text leads, so that the
 * first verdict waits for a hundred branches and not for fifty thousand. Where a phrase leaves words out its parts are
 * branches of their own, and what was read of it is kept under a number, its place, until the next part comes.
 */
import { alphabetOf, BLANK, LETTER, numberOf, type Alphabet } from './alphabet.ts';
import { headsOf } from './heads-of.ts';
import { partOf } from './phrase.ts';
import { writtenParts, type OwnedPhrase, type PhraseEnd, type WrittenPart } from './written-parts.ts';

/** A part of a phrase, of which the characters up to a branch were read. */
interface Rest {
  readonly of: WrittenPart;
  readonly read: string;
  readonly rest: string;
}

interface Branch {
  /** The number of the character that leads here; OPEN for the open end of a word. */
  readonly letter: number;
  /** What goes on here, until somebody asks how. */
  waiting: Rest[] | undefined;
  /** What ends here. */
  readonly ends: PhraseEnd[];
  /** The branches behind it, by the numbers of characters. */
  readonly behind: Map<number, number>;
}

/** The phrases, and what ends where. */
export interface PhraseTree {
  /** The characters of the phrases. */
  readonly alphabet: Alphabet;
  /** The branches so far. Branch 0 is the root. */
  readonly branches: Branch[];
  /** The ends so far, by their ids. */
  readonly endings: PhraseEnd[];
  /** How many places there are. */
  readonly places: number;
}

/** The character and the kind of a branch for the open end of a word. */
export const OPEN = -1;
const STAR = '*';

/** Returns the tree of phrases. Throws a RangeError for one without a word. */
export function growTree(phrases: readonly OwnedPhrase[]): PhraseTree {
  const { parts, places } = writtenParts(phrases);
  const alphabet = alphabetOf(parts.map(({ words, isPlain }) => (isPlain ? words : words.replace(/[(|)]/g, ''))));
  const waiting = parts.map((of) => ({ of, read: '', rest: of.words }));
  return { alphabet, branches: [branchOf(BLANK, waiting)], endings: [], places };
}

/** Returns the branch behind another by a character; 0 where there is none. */
export function branchBehind(tree: PhraseTree, branch: number, letter: number): number {
  return grown(tree, branch).behind.get(letter) ?? 0;
}

/** Returns what ends at a branch. */
export function endsAt(tree: PhraseTree, branch: number): readonly PhraseEnd[] {
  return grown(tree, branch).ends;
}

/** Returns what kind of character leads to a branch. */
export function kindOfBranch({ branches, alphabet }: PhraseTree, branch: number): number {
  return alphabet.kinds[branches[branch]!.letter] ?? OPEN;
}

/** Tells whether a word may still go on at a branch, so that only what comes behind it shows that it has ended. */
export function isInWord(tree: PhraseTree, branch: number): boolean {
  const kind = kindOfBranch(tree, branch);
  return kind === LETTER || kind === OPEN;
}

function branchOf(letter: number, waiting: Rest[]): Branch {
  return { letter, waiting, ends: [], behind: new Map() };
}

/** Returns a branch that knows what is behind it. */
function grown(tree: PhraseTree, number: number): Branch {
  const branch = tree.branches[number]!;
  const { waiting } = branch;
  if (waiting === undefined) return branch;
  branch.waiting = undefined;
  for (const { of, read, rest } of waiting)
    for (const head of of.isPlain ? [rest] : headsOf(rest, read === '')) {
      if (head === '') end(tree, branch, of, read);
      else grow(tree, branch, { of, read: read + head.charAt(0), rest: head.slice(1) });
    }
  return branch;
}

function grow(tree: PhraseTree, branch: Branch, rest: Rest): void {
  const last = rest.read.length - 1;
  const letter = rest.read[last] === STAR ? OPEN : numberOf(tree.alphabet, rest.read.charCodeAt(last));
  const next = branch.behind.get(letter);
  if (next === undefined) branch.behind.set(letter, tree.branches.push(branchOf(letter, [rest])) - 1);
  else tree.branches[next]!.waiting!.push(rest);
}

function end({ endings }: PhraseTree, { ends }: Branch, of: WrittenPart, read: string): void {
  const { needs, gives, owners } = of;
  const known = ends.find((one) => one.needs === needs && one.gives === gives);
  if (known !== undefined) known.owners.push(...owners);
  else
    ends[ends.length] = endings[endings.length] = {
      id: endings.length,
      part: partOf(read),
      needs,
      gives,
      owners: [...owners],
    };
}
