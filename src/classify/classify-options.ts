/** What a caller may add to the judgement. */
import { libraryRules } from './library-rules.ts';
import { withOwnRules } from './own-rules.ts';
import type { RuleSet } from './rule-set.ts';
import type { TextRule } from './text-rule.ts';

/** Options of `classify` and `diagnose`. */
export interface ClassifyOptions {
  /**
   * Rules of your own. A list is checked and compiled once, which takes tens of milliseconds, and not read again: keep it,
   * and make a new one when rules change.
   */
  readonly rules?: readonly TextRule[] | undefined;
}

/** Returns the rules to judge by. Throws a TypeError that names what is wrong with an option. */
export function rulesOf(options: ClassifyOptions): RuleSet {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError('options must be an object');
  // Own rules that are silently not asked are a suppression list that is wrong.
  for (const name in options) if (name !== 'rules') throw new TypeError(`${name} is no option; there is rules`);
  return options.rules === undefined ? libraryRules() : withOwnRules(options.rules);
}
