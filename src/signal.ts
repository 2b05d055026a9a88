/**
 * What any parser yields and what `classify` eats: the shape that all floors share.
 * Types alone, so that parsers and classifier know each other only by it.
 */
import type { DeliveryAction } from './code/delivery-action.ts';
import type { EnhancedCode } from './code/enhanced-code.ts';

/** The step of the SMTP dialogue that was being answered. */
export type SmtpCommand = 'connect' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'end-of-data';

/**
 * Something odd but readable about the text that was parsed. The list is open: a parser may name more.
 *
 * `class-mismatch` reply and enhanced code disagree about their first digit ·
 * `mixed-codes` lines carry different enhanced codes · `mixed-replies` lines carry different reply codes ·
 * `missing-code` only some lines carry the enhanced code · `leading-zero` a part of the code was zero-padded ·
 * `decorated-code` the code stood in brackets, behind `#` or before `:` · `code-in-text` the code did not open the text ·
 * `lost-newlines` a multi-line reply arrived as one line · `unended-reply` its last line is missing ·
 * `nonstandard-reply` a reply outside RFC 5321's grammar, such as 571 · `missing-reply` an enhanced code without a reply ·
 * `wrapped-reply` the reply stood inside another program's sentence · `truncated` a limit was hit; `raw` has it all ·
 * `unregistered` the code is not in the IANA register · `several-recipients` the error reports more than one recipient ·
 * `assumed-status` the reporting server made the code of the reply's digits, so that it says no more than these.
 */
export type Flaw =
  | 'class-mismatch'
  | 'mixed-codes'
  | 'mixed-replies'
  | 'missing-code'
  | 'leading-zero'
  | 'decorated-code'
  | 'code-in-text'
  | 'lost-newlines'
  | 'unended-reply'
  | 'nonstandard-reply'
  | 'missing-reply'
  | 'wrapped-reply'
  | 'truncated'
  | 'unregistered'
  | 'several-recipients'
  | 'assumed-status'
  | (string & {});

/** One thing that a mail system said about one delivery. Every field but `flaws` may be missing. */
export interface Signal {
  /** The enhanced status code, normalised: `'5.1.1'`. */
  readonly code?: EnhancedCode;
  /** The basic SMTP reply code; one outside RFC 5321's grammar is kept and flagged `nonstandard-reply`. */
  readonly reply?: number;
  /** The remote's words: codes at the start of each line stripped, lines joined by `\n`, nothing else lost. */
  readonly text?: string;
  /** Exactly what came in. */
  readonly raw?: string;
  /** What a delivery report or a log says was done. */
  readonly action?: DeliveryAction;
  /** A failure below SMTP, by its usual name: `ETIMEDOUT`, `ECONNREFUSED`, `EDNS` ... */
  readonly transport?: string;
  /** The command that was answered. */
  readonly command?: SmtpCommand;
  /** The name of the host that spoke. */
  readonly remoteHost?: string;
  /** The IP address of the host that spoke. */
  readonly remoteAddress?: string;
  /** The recipient as the last system saw it, without RFC 3464's address type. */
  readonly finalRecipient?: string;
  /** The recipient as the sender wrote it. */
  readonly originalRecipient?: string;
  /** The envelope sender. */
  readonly mailFrom?: string;
  /** The name that the client gave in EHLO or HELO. */
  readonly helo?: string;
  /** The reply inside a reply: `554 5.4.7 ... last error: 421 4.4.0 ...`. */
  readonly inner?: Signal;
  /** What was odd; empty when nothing was. */
  readonly flaws: readonly Flaw[];
}
