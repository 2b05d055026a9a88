/** A caller's own rules: checked as they come in, because they come from configuration, and compiled once per list. */
import { ACTIONS, CATEGORIES, PERMANENCES, SCOPES, type Verdict } from '../verdict.ts';
import { compileRules } from './compile-rules.ts';
import { toFinding } from './finding.ts';
import { MAX_WAYS, waysOf } from './pattern-cost.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { expandCodes } from './rules/expand-codes.ts';
import type { Rule } from './rules/rule.ts';
import { partsOf } from './words/phrase.ts';

/** A rule of the caller's own; it stands before all of the library's. */
export interface TextRule {
  /** Its name; a verdict's `rule` says it. */
  readonly id: string;
  /**
   * What to look for. A text is a phrase: words in any case and with or without their accents, a blank for any white space or dash, `blacklist*` for any end,
   * ` ... ` for up to 80 characters of the same sentence left out. An expression sees the first 1,000 characters of the text.
   */
  readonly when: string | RegExp;
  /** Only with this reply; 4 and 5 stand for the whole class. */
  readonly reply?: number;
  /** Only with this enhanced code: `5.7.1`, `X.7.1` in any class, `5.7.606-649`. */
  readonly code?: string;
  /** Only from this host or one below this domain. */
  readonly host?: string;
  /** What it says; the rest follows from the category. */
  readonly set: Partial<Pick<Verdict, 'permanence' | 'category' | 'scope' | 'action'>>;
}

/** A failure cannot be made a delivery. */
const isFailure = (word: string): boolean => word !== 'delivered';
const SETTABLE: Readonly<Record<string, readonly string[]>> = {
  permanence: PERMANENCES.filter(isFailure),
  category: CATEGORIES.filter(isFailure),
  scope: SCOPES,
  action: ACTIONS.filter((action) => action !== 'none'),
};
const FIELDS = ['id', 'when', 'reply', 'code', 'host', 'set'];
const CODE = /^[X245]\.\d{1,3}\.\d{1,3}(?:-\d{1,3})?$/;

/** Lists that were compiled: a list that stays the same object is checked and compiled once, and forgotten with it. */
const compiled = /* @__PURE__ */ new WeakMap<readonly TextRule[], RuleSet>();

/** Returns the library's rules behind a caller's own. Throws a TypeError or RangeError that names the rule and its fault. */
export function withOwnRules(rules: readonly TextRule[]): RuleSet {
  if (!Array.isArray(rules)) throw new TypeError('rules must be an array');
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const set = compileRules(rules.map((rule: TextRule, index) => toCompiledRule(rule, index)));
  compiled.set(rules, set);
  return set;
}

function toCompiledRule(own: TextRule, index: number): CompiledRule {
  check(own, index);
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

function check(own: TextRule, index: number): void {
  const fail = (problem: string): never => {
    const name = typeof own?.id === 'string' && own.id !== '' ? `"${own.id}"` : `number ${index}`;
    throw new TypeError(`rule ${name}: ${problem}`);
  };
  if (typeof own !== 'object' || own === null) fail('must be an object');
  if (typeof own.id !== 'string' || own.id === '') fail('id must be a text');
  const stranger = Object.keys(own).find((field) => !FIELDS.includes(field));
  if (stranger !== undefined) fail(`${stranger} is not a field of a rule; there are ${FIELDS.join(', ')}`);
  checkWhen(own.when, fail);
  const { reply, code, host, set } = own;
  if (reply !== undefined && !isReplyOrClass(reply))
    fail('reply must be a reply code from 200 to 599, or 4 or 5 for a class');
  if (code !== undefined && !(typeof code === 'string' && CODE.test(code)))
    fail('code must be an enhanced code such as 5.7.1, X.7.1 or 5.7.606-649');
  if (host !== undefined && (typeof host !== 'string' || host === '')) fail('host must be a domain');
  checkSet(set, fail);
}

function isReplyOrClass(reply: number): boolean {
  return reply === 4 || reply === 5 || (Number.isInteger(reply) && reply >= 200 && reply <= 599);
}

function checkWhen(when: string | RegExp, fail: (problem: string) => never): void {
  if (typeof when === 'string') {
    try {
      partsOf(when);
    } catch (error) {
      fail(`when: ${(error as Error).message}`);
    }
    return;
  }
  if (!(when instanceof RegExp)) fail('when must be a text or an expression');
  if (waysOf(when.source) > MAX_WAYS)
    fail(`when may go back too often: ${String(when)}. Write .{0,80} instead of .*, and no repetition inside another`);
}

function checkSet(set: TextRule['set'], fail: (problem: string) => never): void {
  if (typeof set !== 'object' || set === null) fail('set must be an object');
  const entries = Object.entries(set);
  if (entries.length === 0) fail('set must say something: permanence, category, scope or action');
  for (const [field, value] of entries) {
    const values = Object.hasOwn(SETTABLE, field) ? SETTABLE[field] : undefined;
    if (values === undefined) fail(`set.${field} is not one of ${Object.keys(SETTABLE).join(', ')}`);
    if (!values.includes(value)) fail(`set.${field} must be one of ${values.join(', ')}`);
  }
}
