/** What a code, a reply or a transport failure is taken to mean. */
import type { Action, Category, Permanence, Scope } from '../verdict.ts';

/** A category, and where this evidence departs from the category's usual scope or action. */
export interface PolicyRow {
  /** Why; `unknown` when this evidence alone says nothing, so that weaker evidence is asked. */
  readonly category: Category;
  /** Why, in its permanent form, where that differs. */
  readonly permanentCategory?: Category;
  /** What is broken, where that differs from the category's usual scope. */
  readonly scope?: Scope;
  /** What to do while transient, where that differs. */
  readonly transient?: Action;
  /** What to do once permanent, where that differs. */
  readonly permanent?: Action;
}

/** The same for a failure that comes without a digit to tell whether it may pass. */
export interface TransportPolicyRow extends PolicyRow {
  /** Whether a later attempt may succeed. */
  readonly permanence: Permanence;
}
