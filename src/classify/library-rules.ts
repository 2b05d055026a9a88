/** The library's own rule set, compiled when the first text is judged and not when the module is loaded. */
import { compileRules } from './compile-rules.ts';
import type { RuleSet } from './rule-set.ts';

let compiled: RuleSet | undefined;

/** Returns the rules without a caller's own. */
export function libraryRules(): RuleSet {
  return (compiled ??= compileRules());
}
