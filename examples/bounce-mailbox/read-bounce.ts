/** What one mail means for the list, and why. */
import { classify } from 'enhanced-status-codes';
import { isSuppressed, recordBounce } from 'enhanced-status-codes/backoff';
import { parseBounce } from 'enhanced-status-codes/parse';
import type { SuppressionList } from './suppression-list.ts';

/** What is known of a mail beside what is in it. */
export interface Circumstances {
  /** When it came, in milliseconds since 1970: by the own server, because a stranger's date may be any. */
  readonly at: number;
  /** The Message-IDs of what was sent. */
  readonly sent: ReadonlySet<string>;
}

/** Counts what a mail reports, and returns a line for each thing that it says. */
export function readBounce(mail: Uint8Array, list: SuppressionList, { at, sent }: Circumstances): readonly string[] {
  const bounce = parseBounce(mail);
  if (bounce === undefined) return ['no report'];
  if (bounce.kind !== 'bounce' && bounce.kind !== 'success') return [`${bounce.kind}, nothing is counted`];
  // Anybody can write a report. Who does not have the message that it is about cannot name it.
  if (!sent.has(bounce.original?.messageId ?? ''))
    return [`${bounce.kind} of nothing that was sent, nothing is counted`];
  return bounce.recipients.flatMap((recipient) => {
    const { finalRecipient, action } = recipient;
    if (finalRecipient === undefined) return [];
    // It went on to where nothing is known of it: neither a failure nor a delivery.
    if (action === 'relayed' || action === 'expanded') return [`${finalRecipient} ${action}, nothing is counted`];
    const verdict = classify(recipient);
    const health = recordBounce(list.healthOf(finalRecipient), verdict, at);
    list.store(finalRecipient, health);
    const outcome = isSuppressed(health, at) ? 'suppressed' : `kept, ${health.score} points`;
    return [`${finalRecipient} ${outcome}: ${verdict.category}, ${verdict.action} (${verdict.rule ?? verdict.basis})`];
  });
}
