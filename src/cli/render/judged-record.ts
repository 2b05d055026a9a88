/** A verdict and where its text stood. */
import type { Diagnosis } from '../../diagnose.ts';

/** A diagnosis with its place. */
export interface JudgedRecord extends Diagnosis {
  /** The file; missing for arguments, `-` for standard input. */
  readonly file?: string;
  /** The first of its lines. */
  readonly line?: number;
}
