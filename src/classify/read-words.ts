/** Reads what a signal says in words: which rules hold, who speaks, which list is named, how long to wait. */
import type { Blocklist, Evidence } from '../verdict.ts';
import { NO_EVIDENCE } from './finding.ts';
import type { KnownFields } from './known-fields.ts';
import { MAX_PATTERN_TEXT } from './pattern-cost.ts';
import { markerIn, providerOfHost } from './provider-of.ts';
import { retryAfterIn } from './retry-after.ts';
import { ruleHolds, type Context } from './rule-holds.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { findPhrases, startOfHit } from './words/find-phrases.ts';
import { wasFound } from './words/was-found.ts';

/** Characters of a text that are read: more than any reply, and a bound on what a stranger can make us do. */
const MAX_TEXT = 65_536;

/** A rule that holds, and the words that made it. */
export interface RuleMatch {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** The words, when it was words. */
  readonly evidence: readonly Evidence[];
}

/** What the words say. */
export interface Reading {
  /** The rules by which they were read. */
  readonly rules: RuleSet;
  /** The first rule that holds; one for words that say little only where no other does. */
  readonly match: RuleMatch | undefined;
  /** Who is recognised as the speaker. */
  readonly provider: string | undefined;
  /** Its marker. */
  readonly marker: string | undefined;
  /** The list that is named. */
  readonly blocklist: Blocklist | undefined;
  /** How long to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** Returns what the words of a signal say by a set of rules. */
export function readWords(signal: KnownFields, rules: RuleSet): Reading {
  const whole = signal.text ?? '';
  const text = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole;
  const { count, owners } = findPhrases(rules.index, text);
  const firstOther = rules.rules.length;
  let provider = signal.remoteHost === undefined ? undefined : providerOfHost(signal.remoteHost, rules);
  let blocklist: Blocklist | undefined;
  let list = Infinity;
  let hasUnit = false;
  for (let hit = 0; hit < count; hit++) {
    const owner = owners[hit]!;
    if (owner < firstOther) continue;
    const other = rules.others[owner - firstOther]!;
    if (other.kind === 'unit') hasUnit = true;
    else if (other.kind === 'provider') provider ??= other.provider;
    // Of several lists that are named the one that stands first in the table, where the more special ones come first.
    else if (owner < list) {
      ({ blocklist } = other);
      list = owner;
    }
  }
  const context = { signal, provider, text, index: rules.index };
  const match = decide(context, rules);
  provider ??= match?.compiled.provider;
  return {
    rules,
    match,
    provider,
    marker: provider === undefined ? undefined : markerIn(text, provider, rules),
    blocklist,
    retryAfter: hasUnit && wasFound(rules.index, rules.cue) ? retryAfterIn(text) : undefined,
  };
}

/** Returns the first in the order of rules that holds. */
function decide(context: Context, set: RuleSet): RuleMatch | undefined {
  const { rules, byCode, wordless, index } = set;
  const { count, owners, ends } = index.found;
  const { code } = context.signal;
  let best = rules.length;
  let bestHit = -1;
  for (let hit = 0; hit < count; hit++) {
    const owner = owners[hit]!;
    if (owner >= best || !ruleHolds(rules[owner]!, context)) continue;
    best = owner;
    bestHit = hit;
  }
  const before = best;
  if (code !== undefined) best = firstHolding(byCode.get(code), context, best);
  best = firstHolding(wordless, context, best);
  if (best === rules.length) return undefined;
  const compiled = rules[best]!;
  if (best === before) {
    const start = startOfHit(index, bestHit, context.text);
    return { compiled, evidence: evidenceOf(start, ends[bestHit]!, context.text) };
  }
  const match = compiled.pattern?.exec(context.text.slice(0, MAX_PATTERN_TEXT));
  const evidence = match ? evidenceOf(match.index, match.index + match[0].length, context.text) : NO_EVIDENCE;
  return { compiled, evidence };
}

function firstHolding(rules: readonly CompiledRule[] | undefined, context: Context, best: number): number {
  if (rules !== undefined)
    for (const rule of rules) if (rule.order < best && ruleHolds(rule, context)) return rule.order;
  return best;
}

function evidenceOf(start: number, end: number, text: string): readonly Evidence[] {
  return [{ start, end, words: text.slice(start, end) }];
}
