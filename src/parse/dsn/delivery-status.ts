/** What a delivery status notification says, RFC 3464: the shapes that the reader of reports and the dialects share. */
import type { Flaw, Signal } from '../../signal.ts';

/**
 * The message/delivery-status part of a report.
 *
 * Its flaws: `missing-reporting-mta` · `missing-final-recipient` · `missing-action` · `missing-status` ·
 * `unreadable-status` · `nonstandard-action` · `unreadable-date` · `misplaced-field` a field stood in the wrong group ·
 * `repeated-field` · `truncated` a limit was hit.
 */
export interface DeliveryStatus {
  /** The MTA that reports. */
  readonly reportingMta?: string;
  /** The id that the sender gave with ENVID. */
  readonly envelopeId?: string;
  /** When the reporting MTA got the mail, in milliseconds since 1970. */
  readonly arrivalDate?: number;
  /** The same as it was written. */
  readonly arrivalDateText?: string;
  /** The MTA that it came from. */
  readonly receivedFromMta?: string;
  /** The gateway that translated a foreign report. */
  readonly dsnGateway?: string;
  /** One for each group of recipient fields. */
  readonly recipients: readonly RecipientReport[];
  /** Fields of the mail that RFC 3464 does not name, as they were written. */
  readonly extensions: Readonly<Record<string, string>>;
  /** What was odd about the groups and the fields of the mail; a recipient has its own. */
  readonly flaws: readonly Flaw[];
}

/**
 * What became of one recipient; a signal that `classify` takes as it is. Beside the flaws of a reply and those above it may
 * have `mixed-codes` the Status differs from the code of the reply · `words-in-text` what was said stood in the text for
 * people alone.
 */
export interface RecipientReport extends Signal {
  /** The MTA that was spoken to, in the words of the report. */
  readonly remoteMta?: string;
  /** What spoke in the Diagnostic-Code, in lower case: `smtp`, `x-unix`, `x-postfix` ... */
  readonly diagnosticType?: string;
  /** When delivery was last tried, in milliseconds since 1970. */
  readonly lastAttempt?: number;
  /** The same as it was written. */
  readonly lastAttemptText?: string;
  /** When the MTA will give up, in milliseconds since 1970. */
  readonly willRetryUntil?: number;
  /** The same as it was written. */
  readonly willRetryUntilText?: string;
  /** The id under which the delivery was logged. */
  readonly finalLogId?: string;
  /** The reason in the language of the reader (RFC 6533 section 4.1). */
  readonly localizedText?: string;
  /** Fields that RFC 3464 does not name, and those that could not be read, as they were written. */
  readonly extensions: Readonly<Record<string, string>>;
}
