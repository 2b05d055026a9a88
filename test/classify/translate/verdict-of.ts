import { CATEGORY_POLICY } from '../../../src/classify/category-policy.ts';
import type { Category, Permanence, Verdict } from '../../../src/verdict.ts';

/** Returns the verdict that a category usually gives, without asking for the words that would lead to it. */
export function verdictOf(category: Category, permanence: Permanence, more: Partial<Verdict> = {}): Verdict {
  const { scope, transient, permanent } = CATEGORY_POLICY[category];
  return {
    permanence,
    category,
    scope,
    action: permanence === 'permanent' ? permanent : transient,
    basis: 'text-rule',
    confidence: 'high',
    evidence: [],
    ...more,
  };
}
