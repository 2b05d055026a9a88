/** How far to trust a category. */
import type { Basis, Confidence } from '../verdict.ts';

/**
 * Rules are written for words that leave little doubt. A specific code is right about half of the time: servers put 5.7.1
 * on everything. A bare digit, a generic code or a report's action name a direction at best.
 */
const CONFIDENCE: Readonly<Record<Basis, Confidence>> = {
  'own-rule': 'high',
  'provider-rule': 'high',
  'text-rule': 'high',
  'enhanced-code': 'medium',
  transport: 'medium',
  reply: 'low',
  'generic-code': 'low',
  'dsn-action': 'low',
  none: 'low',
};

/** Returns the confidence that a basis deserves. */
export function confidenceOf(basis: Basis): Confidence {
  return CONFIDENCE[basis];
}
