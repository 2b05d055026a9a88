/** What `parseBounce` returns: the kind of a mail that programs wrote about another mail, and whom it is about. */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import type { Flaw } from '../../signal.ts';

/**
 * What a mail is.
 *
 * `bounce` somebody did not get the mail · `delay-warning` delivery is still tried · `success` delivered, relayed or
 * expanded · `auto-reply` an absent person's program answers · `feedback-report` a reader complained (RFC 5965) ·
 * `disposition` what a reader did with the mail (RFC 8098) · `challenge` the sender is to prove that he is a person.
 */
export type BounceKind =
  'bounce' | 'delay-warning' | 'success' | 'auto-reply' | 'feedback-report' | 'disposition' | 'challenge';

/** A mail that reports about another mail. */
export interface Bounce {
  /** What it is. */
  readonly kind: BounceKind;
  /** Whether fields made for programs said so, or words made for people. */
  readonly source: 'report' | 'heuristic';
  /** The program whose way of writing was recognised: `qmail`, `exim` ... */
  readonly dialect?: string;
  /** One for each recipient that is reported; empty for kinds that report none. */
  readonly recipients: readonly RecipientReport[];
  /** The MTA that reports. */
  readonly reportingMta?: string;
  /** When that MTA got the mail, in milliseconds since 1970. */
  readonly arrivalDate?: number;
  /** What is known of the mail that is reported about. */
  readonly original?: OriginalMessage;
  /** For a `feedback-report`: the complaint. */
  readonly feedback?: Feedback;
  /** For a `disposition`: what was done with the mail. */
  readonly disposition?: Disposition;
  /** What was odd: flaws of the parts, of the report, and `missing-recipients`. */
  readonly flaws: readonly Flaw[];
}

/** The mail that came back, as far as it did. Texts are decoded, the header block is as it came. */
export interface OriginalMessage {
  /** The Message-ID, brackets included. */
  readonly messageId?: string;
  /** The From field. */
  readonly from?: string;
  /** The To field. */
  readonly to?: string;
  /** The Subject. */
  readonly subject?: string;
  /** The Date. */
  readonly date?: number;
  /** The id of a mailing list (RFC 2919), without its brackets. */
  readonly listId?: string;
  /** The id that the sender gave with ENVID. */
  readonly envelopeId?: string;
  /** The header block, lines ended by LF. */
  readonly headers: string;
}

/** The machine-readable part of a feedback report, RFC 5965 section 3. */
export interface Feedback {
  /** In lower case: `abuse`, `fraud`, `virus`, `not-spam`, `auth-failure`, `opt-out` ... */
  readonly type: string;
  /** The program that made the report. */
  readonly userAgent?: string;
  /** The address that the mail came from. */
  readonly sourceIp?: string;
  /** The envelope sender. */
  readonly originalMailFrom?: string;
  /** The first Original-Rcpt-To. */
  readonly originalRecipient?: string;
  /** Each Original-Rcpt-To. */
  readonly originalRecipients?: readonly string[];
  /** The domain that is complained about. */
  readonly reportedDomain?: string;
  /** The MTA that took the mail. */
  readonly reportingMta?: string;
  /** When that was, in milliseconds since 1970. */
  readonly arrivalDate?: number;
  /** How many such mails the report stands for. */
  readonly incidents?: number;
  /** Further fields as they were written, by name in lower case. */
  readonly extensions: Readonly<Record<string, string>>;
}

/** The machine-readable part of a disposition notification, RFC 8098 section 3. */
export interface Disposition {
  /** `displayed`, `deleted`, `dispatched`, `processed`, or what a program made up. */
  readonly type: string;
  /** `manual-action` or `automatic-action`. */
  readonly actionMode?: string;
  /** `mdn-sent-manually` or `mdn-sent-automatically`. */
  readonly sendingMode?: string;
  /** `error` and extensions. */
  readonly modifiers: readonly string[];
  /** Whose reader it was. */
  readonly finalRecipient?: string;
  /** The recipient as the sender wrote it. */
  readonly originalRecipient?: string;
  /** The Message-ID of the mail, brackets included. */
  readonly originalMessageId?: string;
  /** The program that sent the notification. */
  readonly reportingUserAgent?: string;
  /** What the Error field says. */
  readonly error?: string;
}
