/** Postmark: https://postmarkapp.com/developer/webhooks/bounce-webhook. `Details` is what the server said, as a Diagnostic-Code. */
import { diagnose, type Diagnosis, type TextRule } from 'enhanced-status-codes';

/** What is read of a record of the type Bounce. */
export interface PostmarkBounce {
  readonly Email: string;
  readonly Description: string;
  readonly Details: string;
}

/** Sentences of Postmark's that name no cause, or seem to name another: a complaint is no fault of the message. */
const SENTENCES: readonly TextRule[] = [
  { id: 'postmark/transient', when: 'could not temporarily deliver your message', set: { permanence: 'transient' } },
  {
    id: 'postmark/complaint',
    when: 'explicitly marked this message as spam',
    set: {
      permanence: 'permanent',
      category: 'recipient-rejected',
      scope: 'recipient',
      action: 'suppress-recipient',
    },
  },
];

/** Returns the diagnosis of the recipient; Postmark's own sentence where it has no words of the server, or of a complaint. */
export function fromPostmark({ Description, Details }: PostmarkBounce): Diagnosis {
  const own = diagnose(Description, { rules: SENTENCES });
  // No server said the details of a complaint.
  return !Details || own.verdict.rule === 'postmark/complaint' ? own : diagnose(Details);
}
