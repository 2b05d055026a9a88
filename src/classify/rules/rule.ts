/** The shape of a rule about words: what it looks for, under which conditions, and what it then says. */
import type { SmtpCommand } from '../../signal.ts';
import type { Action, Permanence } from '../../verdict.ts';
import type { PolicyRow } from '../policy-row.ts';

/** Looks for words, for a code, or for both; what it says is a policy row. */
export interface Rule extends PolicyRow {
  /** One of these phrases stands in the text; `words/phrase.ts` tells how phrases are written. */
  readonly when?: string | readonly string[];
  /** One of these as well, anywhere in the text. */
  readonly and?: string | readonly string[];
  /** And none of these. */
  readonly without?: string | readonly string[];
  /** The enhanced code is one of these: `5.7.1`, `X.7.1` in any class, `5.7.606-649`. */
  readonly code?: string | readonly string[];
  /** The reply is one of these; 4 and 5 stand for the whole class. */
  readonly reply?: number | readonly number[];
  /** The command that was answered is known and one of these. */
  readonly command?: SmtpCommand | readonly SmtpCommand[];
  /** Only where the provider is recognised by its host or its words, because others say the same and mean something else. */
  readonly recognised?: true;
  /** What to do in either case, where that differs from what is usual. */
  readonly action?: Action;
  /** Where the digit misleads, what holds instead: a documented departure from RFC 5321. */
  readonly permanence?: Permanence;
  /** Words that say little: a specific enhanced code knows better. */
  readonly weak?: true;
}

/** The rules of one topic by their names; an earlier one wins. */
export type Rules = Readonly<Record<string, Rule>>;

/** A provider: how it is recognised, and what it means by its words and codes. */
export interface Provider {
  /** The domains of its mail servers, compared with the end of the remote host's name. */
  readonly hosts: readonly string[];
  /** Phrases that only this provider writes. */
  readonly words: readonly string[];
  /** Its own marker, such as `TSS04`, as the whole match or the first group; searched only when it is recognised. */
  readonly marker?: RegExp;
  /** Its rules by their names; an earlier one wins. */
  readonly rules: Rules;
}
