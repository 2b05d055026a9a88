/** The shape of a catalogue row, field by field. A row records what the register and its RFCs say; judgement lives elsewhere. */
import type { StatusClass } from '../code/enhanced-code.ts';

/** How strongly the defining text ties a code to its classes. */
export type ClassRule =
  /** the text says that the code is only useful for these classes */
  | 'explicit'
  /** the text says that it should be used for this class */
  | 'explicit-should'
  /** the text shows these classes only, and states no rule */
  | 'implied'
  /** an earlier restriction was removed */
  | 'lifted'
  /** nothing is said: any class goes */
  | 'unstated';

/** The basic replies that the register associates with a code; the list is not exclusive (RFC 5248 section 2.1). */
export type AssociatedReplies = readonly number[] | 'any' | 'not-given' | '5xx';

/** One row as it is written in a table of this folder. */
export interface EntryRow {
  /** The register's name, verbatim; X.6.10 has none, and its notes say so. */
  readonly title: string;
  /** What the code says, in one sentence of ours. */
  readonly meaning: string;
  /** The register's "Associated Basic Status Code". */
  readonly replies: AssociatedReplies;
  /** The classes that the defining text allows. */
  readonly classes: readonly StatusClass[];
  /** How strongly it says so. */
  readonly classRule: ClassRule;
  /** The register's references, verbatim. */
  readonly references: readonly string[];
  /** The section that defines the code. */
  readonly definedIn: string;
  /** Left out in the tables where it is `registered`. */
  readonly status?: 'registered' | 'deprecated';
  /** What contradicts itself or has changed. */
  readonly notes?: string;
}

/** A table of one subject: its keys are `X.subject.detail`. */
export type EntryTable<Subject extends number> = Readonly<Record<`X.${Subject}.${number}`, EntryRow>>;

/** What the catalogue knows of a code. */
export interface Entry extends EntryRow {
  /** The code with X in place of its class: `X.2.2`. */
  readonly key: string;
  /** Whether the code may still be used. */
  readonly status: 'registered' | 'deprecated';
  /** True when an associated reply belongs to a class that the defining text rules out, as in X.2.2 and X.7.1. */
  readonly classConflict: boolean;
  /** False in the row that stands in for a code that is not registered: X.Y.0, or X.0.0. */
  readonly known: boolean;
}
