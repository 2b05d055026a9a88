/**
 * Amazon SES, as SNS hands it over: https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html. Its `bounceType` says
 * Transient of a mailbox that does not exist and of one that is full; the status and the words say why.
 */
import { diagnose, type Diagnosis } from 'enhanced-status-codes';

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
  return new Map(
    bounce.bouncedRecipients.map(({ emailAddress, status, diagnosticCode }) => [
      emailAddress,
      diagnose(diagnosticCode ?? { code: status, finalRecipient: emailAddress }),
    ]),
  );
}
