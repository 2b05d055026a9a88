/** Postmark: https://postmarkapp.com/developer/webhooks/bounce-webhook. `Details` is what the server said, as a Diagnostic-Code. */
import { diagnose, type Diagnosis } from 'enhanced-status-codes';

/** What is read of a record of the type Bounce. */
export interface PostmarkBounce {
  readonly Email: string;
  readonly Description: string;
  readonly Details: string;
}

/** Returns the diagnosis of the recipient; Postmark's own sentence where it has no words of the server. */
export function fromPostmark({ Description, Details }: PostmarkBounce): Diagnosis {
  return diagnose(Details || Description);
}
