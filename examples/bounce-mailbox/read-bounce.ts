/** What one mail means for the list, and why. */
import { classify } from 'enhanced-status-codes';
import { isSuppressed, recordBounce } from 'enhanced-status-codes/backoff';
import { parseBounce } from 'enhanced-status-codes/parse';
import type { SuppressionList } from './suppression-list.ts';

/** Counts what a mail reports, and returns a line for each thing that it says. */
export function readBounce(mail: Uint8Array, list: SuppressionList): readonly string[] {
  const bounce = parseBounce(mail);
  if (bounce === undefined) return ['no report'];
  if (bounce.kind !== 'bounce' && bounce.kind !== 'success') return [`${bounce.kind}, nothing is counted`];
  // The time of the report, so that a second run over an old mailbox gives the same list.
  const at = bounce.arrivalDate ?? bounce.original?.date ?? 0;
  return bounce.recipients.flatMap((recipient) => {
    const { finalRecipient } = recipient;
    if (finalRecipient === undefined) return [];
    const verdict = classify(recipient);
    const health = recordBounce(list.healthOf(finalRecipient), verdict, at);
    list.store(finalRecipient, health);
    const outcome = isSuppressed(health, at) ? 'suppressed' : `kept, ${health.score} points`;
    return [`${finalRecipient} ${outcome}: ${verdict.category}, ${verdict.action} (${verdict.rule ?? verdict.basis})`];
  });
}
