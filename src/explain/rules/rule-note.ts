/** What a rule rests on: kept beside the classifier and not inside, so that a verdict does not carry the library's reading. */
import type { Rules } from '../../classify/rules/rule.ts';
import type { Signal } from '../../signal.ts';

/** The ground of one rule. */
export interface RuleNote {
  /** What the rule reads: a reply as it comes over the wire, which `diagnose` must decide by this very rule. */
  readonly sample: string;
  /** What has to be known beside the sample: the host that spoke, the command that was answered. */
  readonly known?: Partial<Signal>;
  /** Where the meaning comes from: a page, a program's source, an RFC section; `not verified` where nobody could look. */
  readonly source: string;
  /** Why these words mean that: one or two plain sentences. */
  readonly reason: string;
}

/** One note per rule: a rule without a note does not compile, nor does a note without its rule. */
export type RuleNotes<Table extends Rules> = { readonly [Name in keyof Table]: RuleNote };
