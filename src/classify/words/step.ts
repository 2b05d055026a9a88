/** Goes from a state to the one behind the next character, which is made when a text first leads there. */
import { BLANK, LETTER, numberOf } from './alphabet.ts';
import type { Automaton } from './automaton.ts';
import { branchBehind, endsAt, isInWord, kindOfBranch, OPEN } from './phrase-tree.ts';
import { stateOf } from './state-of.ts';

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
