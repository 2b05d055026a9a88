/**
 * SendGrid: https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event. A `dropped` was never sent: its reason
 * names SendGrid's own list, which rules of one's own can read.
 */
import { diagnose, isCode, type Diagnosis, type TextRule } from 'enhanced-status-codes';

/** What is read of an event. */
export interface SendgridEvent {
  readonly email: string;
  readonly event: string;
  readonly status?: string;
  /** Of a bounce or a drop. */
  readonly reason?: string;
  /** Of a deferral. */
  readonly response?: string;
}

const PERMANENT = { permanence: 'permanent', scope: 'recipient', action: 'suppress-recipient' } as const;
const DROPS: readonly TextRule[] = [
  { id: 'dropped/bounced', when: 'bounced address', set: { ...PERMANENT, category: 'recipient-unknown' } },
  { id: 'dropped/invalid', when: /^Invalid$/, set: { ...PERMANENT, category: 'recipient-unknown' } },
  { id: 'dropped/complained', when: 'spam reporting address', set: { ...PERMANENT, category: 'recipient-rejected' } },
  { id: 'dropped/unsubscribed', when: 'unsubscribed address', set: { ...PERMANENT, category: 'recipient-rejected' } },
];

/** Returns the diagnosis of an event, or `undefined` for one that is no failure. */
export function fromSendgrid({ email, event, status, reason, response }: SendgridEvent): Diagnosis | undefined {
  if (event === 'dropped') return diagnose(reason, { rules: DROPS });
  if (event !== 'bounce' && event !== 'deferred') return undefined;
  const { signal } = diagnose(reason || response);
  // A code in the words is the server's own; the status stands in where they hold none.
  return diagnose({ code: isCode(status) ? status : undefined, ...signal, finalRecipient: email });
}
