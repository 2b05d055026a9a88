/** A verdict and where its text stood. */
import type { Diagnosis } from '../../diagnose.ts';
import type { RuleNote } from '../../explain/rules/rule-note.ts';

/** A diagnosis with its place. */
export interface JudgedRecord extends Diagnosis {
  /** The file; missing for arguments, `-` for standard input. */
  readonly file?: string;
  /** The first of its lines. */
  readonly line?: number;
  /** The ground of the rule that decided, when it was asked for. */
  readonly why?: RuleNote;
}
