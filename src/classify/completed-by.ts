/** Fills in what an own rule leaves to the library: "ask somebody about these" need not say what they are. */
import type { Verdict } from '../verdict.ts';
import { toFinding } from './finding.ts';
import type { RuleMatch } from './read-words.ts';

/** Returns an own rule that holds, completed by the verdict of the library. */
export function completedBy({ compiled, evidence }: RuleMatch, verdict: Verdict): RuleMatch {
  const { rule, id } = compiled;
  const { category } = verdict;
  // The library's action belongs to its permanence: nobody is suppressed for what the rule says will pass.
  const isSame = compiled.permanence === undefined || compiled.permanence === verdict.permanence;
  const action = isSame && { transient: verdict.action, permanent: verdict.action };
  const finding = toFinding('own-rule', { ...action, scope: verdict.scope, ...rule, category });
  const stated = verdict.permanence === 'unknown' ? undefined : verdict.permanence;
  const permanence = compiled.permanence ?? stated;
  return { compiled: { ...compiled, finding: { ...finding, rule: id }, permanence }, evidence };
}
