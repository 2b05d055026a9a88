/**
 * From a signal to a verdict: why it failed, whose fault it is, what to do now.
 *
 * @packageDocumentation
 */
export { classify } from './classify.ts';
export { ACTIONS, BASES, CATEGORIES, PERMANENCES, SCOPES } from '../verdict.ts';
export type {
  Action,
  Basis,
  Blocklist,
  Category,
  Confidence,
  Evidence,
  Permanence,
  Scope,
  Verdict,
} from '../verdict.ts';
export type { DeliveryAction } from '../code/delivery-action.ts';
export type { Flaw, Signal, SmtpCommand } from '../signal.ts';
