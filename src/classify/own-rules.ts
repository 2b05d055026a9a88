/** A caller's own rules: checked as they come in, and compiled once. */
import { checkRule } from './check-rule.ts';
import { compileRules } from './compile-rules.ts';
import { toFinding } from './finding.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { expandCodes } from './rules/expand-codes.ts';
import type { Rule } from './rules/rule.ts';
import type { TextRule } from './text-rule.ts';

/** Lists that were compiled, forgotten with the list. To look whether one has changed would cost as much as a verdict. */
const byList = /* @__PURE__ */ new WeakMap<readonly TextRule[], RuleSet>();
/** The same by what the rules say: a list that is written where it is used is a new one in each call. */
const byWords = /* @__PURE__ */ new Map<string, RuleSet>();
/** Rule sets that are kept by their words: a tenant's each would fill the memory. */
const MAX_KEPT = 8;

/** Returns the library's rules behind a caller's own. Throws a TypeError that names the rule and its fault. */
export function withOwnRules(rules: readonly TextRule[]): RuleSet {
  if (!Array.isArray(rules)) throw new TypeError('rules must be an array');
  const known = byList.get(rules);
  if (known !== undefined) return known;
  rules.forEach((rule: TextRule, index) => {
    checkRule(rule, index);
  });
  const words = JSON.stringify(rules, (_, value: unknown) => (value instanceof RegExp ? [String(value)] : value));
  const set = byWords.get(words) ?? compileRules(rules.map((rule: TextRule) => toCompiledRule(rule)));
  byWords.delete(words);
  byWords.set(words, set);
  const [oldest = ''] = byWords.keys();
  if (byWords.size > MAX_KEPT) byWords.delete(oldest);
  byList.set(rules, set);
  return set;
}

function toCompiledRule(own: TextRule): CompiledRule {
  const { id, when, set, code, host, reply } = own;
  const { category = 'unknown', scope, action, permanence } = set;
  const rule: Rule = {
    category,
    ...(typeof when === 'string' && { when }),
    ...(reply !== undefined && { reply }),
    ...(scope !== undefined && { scope }),
    ...(action !== undefined && { transient: action, permanent: action }),
  };
  return {
    id,
    order: 0,
    rule,
    isWeak: false,
    isPartial: set.category === undefined,
    isRecognised: false,
    replies: reply === undefined ? undefined : [reply],
    commands: undefined,
    and: undefined,
    without: undefined,
    codes: code === undefined ? undefined : expandCodes(code),
    pattern: typeof when === 'string' ? undefined : new RegExp(when.source, when.flags.replace(/[gy]/g, '')),
    host: host?.toLowerCase(),
    provider: undefined,
    finding: { ...toFinding('own-rule', rule), rule: id },
    permanence,
  };
}
