/** What one piece of evidence says, worked out in advance: all findings have one shape, which keeps `classify` fast. */
import type { Action, Basis, Category, Evidence, Scope } from '../verdict.ts';
import { CATEGORY_POLICY } from './category-policy.ts';
import type { PolicyRow } from './policy-row.ts';

/** Why, what is broken, what to do. */
interface Outcome {
  /** Why. */
  readonly category: Category;
  /** What is broken. */
  readonly scope: Scope;
  /** What to do, before the promises of `settle` are kept. */
  readonly action: Action;
}

/** What a piece of evidence says of a failure that may pass, and of one that will not. */
export interface Finding {
  /** The kind of evidence. */
  readonly basis: Basis;
  /** On a 4yz. */
  readonly transient: Outcome;
  /** On a 5yz. */
  readonly permanent: Outcome;
  /** The rule that matched, for the bases that are rules. */
  readonly rule: string | undefined;
}

/** Shared, so frozen: what one caller does to a verdict must not reach the next. */
export const NO_EVIDENCE: readonly Evidence[] = /* @__PURE__ */ Object.freeze([]);

/** Returns what a policy says, with the usual scope and actions of its category where it names none. */
export function toFinding(basis: Basis, policy: PolicyRow): Finding {
  const { category, permanentCategory = category, scope } = policy;
  const usual = CATEGORY_POLICY[category];
  const final = CATEGORY_POLICY[permanentCategory];
  return {
    basis,
    transient: { category, scope: scope ?? usual.scope, action: policy.transient ?? usual.transient },
    permanent: {
      category: permanentCategory,
      scope: scope ?? final.scope,
      action: policy.permanent ?? final.permanent,
    },
    rule: undefined,
  };
}

/** Returns the findings of a table of policies; a row that says nothing at all is left out, so that weaker evidence is asked. */
export function toFindings(basis: Basis, table: Readonly<Record<string, PolicyRow>>): ReadonlyMap<string, Finding> {
  const telling = Object.entries(table).filter(
    ([, { category, scope }]) => category !== 'unknown' || scope !== undefined,
  );
  return new Map(telling.map(([key, policy]) => [key, toFinding(basis, policy)]));
}

/** Nothing was found. */
export const NOTHING: Finding = /* @__PURE__ */ toFinding('none', { category: 'unknown' });
