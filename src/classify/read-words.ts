/** Reads what a signal says in words: which rules hold, who speaks, which list is named, how long to wait. */
import type { Blocklist, Evidence } from '../verdict.ts';
import { NO_EVIDENCE } from './finding.ts';
import type { KnownFields } from './known-fields.ts';
import { markerIn, providerOf } from './provider-of.ts';
import { retryAfterIn } from './retry-after.ts';
import { ruleHolds, type Context } from './rule-holds.ts';
import { MAX_PATTERN_TEXT } from './pattern-cost.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { findPhrases, type Hit } from './words/phrase-index.ts';

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
  /** The rule that decides, when it is one for specific words or of a provider. */
  readonly strong: RuleMatch | undefined;
  /** The rule for words that say little. */
  readonly weak: RuleMatch | undefined;
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
  const hits = findPhrases(rules.index, text);
  const named = providerOf(signal.remoteHost, hits, rules);
  const context = { signal, provider: named, text, index: rules.index };
  const candidates = candidatesOf(signal, hits, rules);
  const strong = decide(candidates, context, false);
  const weak = strong === undefined ? decide(candidates, context, true) : undefined;
  const provider = named ?? strong?.compiled.provider;
  return {
    strong,
    weak,
    provider,
    marker: provider === undefined ? undefined : markerIn(text, provider, rules),
    blocklist: blocklistIn(hits, rules),
    retryAfter: hits.some(({ owner }) => rules.owners[owner]?.kind === 'unit') ? retryAfterIn(text) : undefined,
  };
}

/** A rule whose phrase was found, or that has none. */
interface Candidate {
  readonly compiled: CompiledRule;
  readonly hit: Hit | undefined;
}

/** The rules worth asking. */
function candidatesOf({ code }: KnownFields, hits: readonly Hit[], rules: RuleSet): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of hits) {
    const owner = rules.owners[hit.owner];
    if (owner?.kind === 'rule') candidates.push({ compiled: owner.rule, hit });
  }
  for (const compiled of (code && rules.byCode.get(code)) ?? []) candidates.push({ compiled, hit: undefined });
  for (const compiled of rules.others) candidates.push({ compiled, hit: undefined });
  return candidates;
}

/** Returns the first in the order of rules that holds, of those that say much or of those that say little. */
function decide(candidates: readonly Candidate[], context: Context, weak: boolean): RuleMatch | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    const { compiled } = candidate;
    if ((compiled.rule.weak === true) !== weak || (best !== undefined && best.compiled.order < compiled.order))
      continue;
    if (ruleHolds(compiled, context)) best = candidate;
  }
  if (best === undefined) return undefined;
  const { compiled, hit } = best;
  return { compiled, evidence: evidenceOf(hit ?? patternPlace(compiled.pattern, context.text), context.text) };
}

function evidenceOf(place: Pick<Hit, 'start' | 'end'> | undefined, text: string): readonly Evidence[] {
  if (place === undefined) return NO_EVIDENCE;
  const { start, end } = place;
  return [{ start, end, words: text.slice(start, end) }];
}

function patternPlace(pattern: RegExp | undefined, text: string): { start: number; end: number } | undefined {
  const match = pattern?.exec(text.slice(0, MAX_PATTERN_TEXT));
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Of several lists that are named the one that stands first in the table, where the more special ones come first. */
function blocklistIn(hits: readonly Hit[], { owners }: RuleSet): Blocklist | undefined {
  let first: number | undefined;
  for (const { owner } of hits)
    if (owners[owner]?.kind === 'blocklist' && (first === undefined || owner < first)) first = owner;
  const found = first === undefined ? undefined : owners[first];
  return found?.kind === 'blocklist' ? found.blocklist : undefined;
}
