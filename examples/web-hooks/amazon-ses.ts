/**
 * Amazon SES, as SNS hands it over: https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html. Its `bounceType` says
 * Transient of a mailbox that does not exist and of one that is full; the status and the words say why.
 */
import { diagnose, isCode, type Diagnosis } from 'enhanced-status-codes';

/** What is read of a notification of the kind Bounce. */
export interface SesBounce {
  readonly bounce: { readonly bouncedRecipients: readonly SesRecipient[] };
}

interface SesRecipient {
  readonly emailAddress: string;
  readonly status?: string;
  readonly diagnosticCode?: string;
}

/** Returns the diagnosis for each recipient. */
export function fromSes({ bounce }: SesBounce): ReadonlyMap<string, Diagnosis> {
  return new Map(bounce.bouncedRecipients.map((recipient) => [recipient.emailAddress, diagnoseRecipient(recipient)]));
}

/** A code in the words is the server's own; the status stands in where they hold none. */
function diagnoseRecipient({ emailAddress, status, diagnosticCode }: SesRecipient): Diagnosis {
  const { signal } = diagnose(diagnosticCode);
  return diagnose({ code: isCode(status) ? status : undefined, ...signal, finalRecipient: emailAddress });
}
