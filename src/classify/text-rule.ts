/** A caller's own rule, as it is written in a program or a configuration. */
import type { Verdict } from '../verdict.ts';

/** A rule of the caller's own; it stands before all of the library's. */
export interface TextRule {
  /** Its name; a verdict's `rule` says it. */
  readonly id: string;
  /**
   * What to look for. A text is a phrase: words in any case and with or without their accents, a blank for any white
   * space or dash, `blacklist*` for any end, ` ... ` for up to 80 characters of the same sentence left out; words within
   * an address or the name of a host are none. Brackets are brackets. An expression sees the first 1,000 characters of the text, all of them.
   */
  readonly when: string | RegExp;
  /** Only with this reply; 4 and 5 stand for the whole class. */
  readonly reply?: number;
  /** Only with this enhanced code: `5.7.1`, `X.7.1` in any class, `5.7.606-649`. */
  readonly code?: string;
  /** Only from this host or one below this domain. */
  readonly host?: string;
  /**
   * What it says. The rest follows from the category; where it names none, from what the library would have said.
   */
  readonly set: Partial<Pick<Verdict, 'permanence' | 'category' | 'scope' | 'action'>>;
}
