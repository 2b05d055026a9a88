/** Turns a finding into a verdict, and keeps the promises that hold for every verdict whatever the evidence says. */
import type { Action, Basis, Permanence, Scope, Verdict } from '../verdict.ts';
import { confidenceOf } from './confidence.ts';
import { NO_EVIDENCE, type Finding } from './finding.ts';
import type { KnownFields } from './known-fields.ts';

/** Returns the verdict for a finding about a signal of this permanence. */
export function settle(signal: KnownFields, permanence: Permanence, finding: Finding): Verdict {
  if (permanence === 'delivered') return delivered(signal);
  const { basis, rule, evidence } = finding;
  const { category, scope, action: wanted } = permanence === 'permanent' ? finding.permanent : finding.transient;
  const action = permanence === 'unknown' ? 'review' : permitted(signal, permanence, scope, wanted);
  const confidence = confidenceOf(basis);
  if (rule === undefined) return { permanence, category, scope, action, basis, confidence, evidence };
  return { permanence, category, scope, action, basis, confidence, rule, evidence };
}

function delivered({ reply, code }: KnownFields): Verdict {
  const basis: Basis = reply !== undefined ? 'reply' : code !== undefined ? 'enhanced-code' : 'dsn-action';
  return {
    permanence: 'delivered',
    category: 'delivered',
    scope: 'unknown',
    action: 'none',
    basis,
    confidence: 'high',
    evidence: NO_EVIDENCE,
  };
}

/**
 * The invariants: an address is suppressed only for a permanent fault of the recipient or its domain, and never when
 * either number says 4. And where a report says that the queue gave up, nobody is retrying any more.
 */
function permitted(signal: KnownFields, permanence: Permanence, scope: Scope, action: Action): Action {
  if (action === 'suppress-recipient') {
    const theirs = scope === 'recipient' || scope === 'recipient-domain';
    return theirs && permanence === 'permanent' && signal.code?.startsWith('4') !== true ? action : 'review';
  }
  return action === 'retry' && permanence === 'transient' && signal.action === 'failed' ? 'review' : action;
}
