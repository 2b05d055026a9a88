/** Makes a rule set: own rules first, then what providers mean, then what words mean, and last the words that say little. */
import { BLOCKLISTS } from './blocklists.ts';
import { toFinding } from './finding.ts';
import { DOUBTS } from './is-doubtful.ts';
import type { CompiledRule, Owner, RuleBasis, RuleSet } from './rule-set.ts';
import { expandCodes } from './rules/expand-codes.ts';
import { providers } from './rules/providers.ts';
import type { Rule, Rules } from './rules/rule.ts';
import { topics } from './rules/topics.ts';
import { CUES, UNITS } from './retry-after.ts';
import { indexPhrases } from './words/phrase-index.ts';
import type { OwnedPhrase } from './words/written-parts.ts';

/** Returns the rules of the library, behind a caller's own. */
export function compileRules(own: readonly CompiledRule[] = []): RuleSet {
  const compiled = [...own, ...libraryRules()];
  const phrases: OwnedPhrase[] = [];
  let owners = compiled.length;
  const add = (words: string | readonly string[], owner = owners++): number => {
    for (const phrase of [words].flat()) phrases.push([phrase, owner, owner < own.length]);
    return owner;
  };
  for (const [order, { rule }] of compiled.entries()) if (rule.when !== undefined) add(rule.when, order);
  const others: Owner[] = [];
  const addOther = (words: string | readonly string[], owner: Owner): void => {
    add(words);
    others.push(owner);
  };
  for (const [provider, { words }] of Object.entries(providers())) addOther(words, { kind: 'provider', provider });
  for (const { words, ...blocklist } of BLOCKLISTS) addOther(words, { kind: 'blocklist', blocklist });
  addOther(UNITS, { kind: 'unit' });
  const silentFrom = owners;
  const doubts = {
    passing: add(DOUBTS.passing),
    kinds: add(DOUBTS.kinds),
    conditions: add(DOUBTS.conditions),
    openings: add(DOUBTS.openings),
  };
  const cue = add(CUES);
  const known = new Map<string, number>();
  // Many rules have the same one.
  const addCondition = (words: string | readonly string[] | undefined): number | undefined => {
    if (words === undefined) return undefined;
    const name = [words].flat().join('\n');
    const condition = known.get(name) ?? add(words);
    known.set(name, condition);
    return condition;
  };
  const rules = compiled.map((rule, order): CompiledRule => ({
    ...rule,
    order,
    and: addCondition(rule.rule.and),
    without: addCondition(rule.rule.without),
  }));
  const wordless = rules.filter(({ rule }) => rule.when === undefined);
  return {
    rules,
    index: indexPhrases(phrases, silentFrom, compiled.length),
    others,
    doubts,
    cue,
    byCode: indexByCode(wordless),
    wordless: wordless.filter(({ codes }) => codes === undefined),
    byHost: new Map(
      Object.entries(providers()).flatMap(([provider, { hosts }]) => hosts.map((host) => [host, provider])),
    ),
    markers: new Map(
      Object.entries(providers()).flatMap(([provider, { marker }]) => (marker ? [[provider, marker]] : [])),
    ),
  };
}

function libraryRules(): CompiledRule[] {
  const ofProviders = Object.entries(providers()).flatMap(([provider, { rules }]) =>
    compileGroup(provider, rules, provider),
  );
  const ofTopics = Object.entries(topics()).flatMap(([topic, rules]) => compileGroup(topic, rules));
  const strong = ofTopics.filter(({ rule }) => rule.weak === undefined);
  const weak = ofTopics.filter(({ rule }) => rule.weak === true);
  return [...ofProviders, ...strong, ...weak];
}

function compileGroup(group: string, rules: Rules, provider?: string): CompiledRule[] {
  const basis = provider === undefined ? 'text-rule' : 'provider-rule';
  return Object.entries(rules).map(([name, rule]) => toCompiled(rule, basis, `${group}/${name}`, provider));
}

function toCompiled(rule: Rule, basis: RuleBasis, id: string, provider: string | undefined): CompiledRule {
  const { action, permanence } = rule;
  const policy = action === undefined ? rule : { transient: action, permanent: action, ...rule };
  return {
    id,
    order: 0,
    rule,
    isWeak: rule.weak === true,
    isPartial: false,
    isRecognised: rule.recognised === true,
    replies: rule.reply === undefined ? undefined : [rule.reply].flat(),
    commands: rule.command === undefined ? undefined : [rule.command].flat(),
    codes: rule.code === undefined ? undefined : expandCodes(rule.code),
    and: undefined,
    without: undefined,
    pattern: undefined,
    host: undefined,
    provider,
    finding: { ...toFinding(basis, policy), rule: id },
    permanence,
  };
}

function indexByCode(rules: readonly CompiledRule[]): Map<string, CompiledRule[]> {
  const index = new Map<string, CompiledRule[]>();
  for (const rule of rules)
    for (const code of rule.codes ?? []) {
      const others = index.get(code);
      if (others === undefined) index.set(code, [rule]);
      else others.push(rule);
    }
  return index;
}
