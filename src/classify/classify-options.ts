/** What a caller may add to the judgement. */
import { libraryRules } from './library-rules.ts';
import { withOwnRules, type TextRule } from './own-rules.ts';
import type { RuleSet } from './rule-set.ts';

/** Options of `classify` and `diagnose`. */
export interface ClassifyOptions {
  /** Rules of your own; keep the list, because it is compiled once per list. */
  readonly rules?: readonly TextRule[];
}

/** Returns the rules to judge by. Throws a TypeError that names what is wrong with an option. */
export function rulesOf(options: ClassifyOptions): RuleSet {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object');
  return options.rules === undefined ? libraryRules() : withOwnRules(options.rules);
}
