/** Finds or makes the state for a set of branches. */
import { atLeast } from './at-least.ts';
import type { Automaton, State } from './automaton.ts';
import { tellEndings, type Ending } from './tell-endings.ts';

/** Returns the number of a state; negative where phrases end. */
export function stateOf(automaton: Automaton, state: State, endings: readonly Ending[]): number {
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
  tellEndings(automaton, made, endings);
  return sign * made;
}
