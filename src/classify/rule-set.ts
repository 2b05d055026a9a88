/** Rules as they are asked: all their phrases in one index, those without words by their codes. */
import type { Basis, Blocklist, Permanence } from '../verdict.ts';
import type { Finding } from './finding.ts';
import type { Doubts } from './is-doubtful.ts';
import type { Rule } from './rules/rule.ts';
import type { PhraseIndex } from './words/phrase-index.ts';

/** A rule, ready to be asked. */
export interface CompiledRule {
  /** Its name, `google/no-tls`. */
  readonly id: string;
  /** Place in the order of all rules: of those that hold, the smallest decides. */
  readonly order: number;
  /** The rule as it is written. */
  readonly rule: Rule;
  /** Words that say little. What is asked of each rule lies here, where all rules have one shape. */
  readonly isWeak: boolean;
  /** Names no category: the rest comes from what the library would have said. Only own rules do. */
  readonly isPartial: boolean;
  /** Only where the provider is recognised. */
  readonly isRecognised: boolean;
  /** The replies that it asks for, 4 and 5 for a class. */
  readonly replies: readonly number[] | undefined;
  /** The commands that it asks for. */
  readonly commands: readonly string[] | undefined;
  /** What must stand in the text as well: the number under which the index knows its phrases. */
  readonly and: number | undefined;
  /** What must not. */
  readonly without: number | undefined;
  /** The codes that it asks for. */
  readonly codes: ReadonlySet<string> | undefined;
  /** An expression instead of phrases; only own rules have one. */
  readonly pattern: RegExp | undefined;
  /** The host that it asks for; only own rules do. */
  readonly host: string | undefined;
  /** The provider whose rule it is. */
  readonly provider: string | undefined;
  /** What it says. */
  readonly finding: Finding;
  /** What it says of the permanence, against the digit. */
  readonly permanence: Permanence | undefined;
}

/** What a phrase of the index belongs to, where it is no rule. */
export type Owner =
  | { readonly kind: 'provider'; readonly provider: string }
  | { readonly kind: 'blocklist'; readonly blocklist: Blocklist }
  | { readonly kind: 'unit' };

/** All rules, ready to be asked. */
export interface RuleSet {
  /** Every rule, in the order in which they are asked. */
  readonly rules: readonly CompiledRule[];
  /** Every phrase, each with the number of its owner. */
  readonly index: PhraseIndex;
  /** Owners from `rules.length` on. A rule owns its phrases under its place among the rules. */
  readonly others: readonly Owner[];
  /** What takes back what a text seems to say. */
  readonly doubts: Doubts;
  /** What makes a time one to wait. */
  readonly cue: number;
  /** The rules that look for no phrase, by code. */
  readonly byCode: ReadonlyMap<string, readonly CompiledRule[]>;
  /** The rules that look for no phrase and ask for no code: expressions, hosts, replies. */
  readonly wordless: readonly CompiledRule[];
  /** The providers by the domains of their hosts. */
  readonly byHost: ReadonlyMap<string, string>;
  /** The markers by provider. */
  readonly markers: ReadonlyMap<string, RegExp>;
}

/** The basis of a rule by where it comes from. */
export type RuleBasis = Extract<Basis, 'own-rule' | 'provider-rule' | 'text-rule'>;
