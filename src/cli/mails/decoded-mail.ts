/** A mail with what it reports, and a verdict on each recipient. */
import type { ClassifyOptions } from '../../classify/classify-options.ts';
import { classify } from '../../classify/classify.ts';
import type { Bounce } from '../../parse/bounce/bounce.ts';
import { viewOf } from '../../parse/bounce/mail-view.ts';
import { readMail } from '../../parse/bounce/parse-bounce.ts';
import type { RecipientReport } from '../../parse/dsn/delivery-status.ts';
import { limitsOf } from '../../parse/limits-of-mail.ts';
import { toText } from '../../parse/mime/to-text.ts';
import type { Verdict } from '../../verdict.ts';
import type { FoundMail } from './read-mails.ts';

/** What was said about a recipient, and what it means. */
export interface JudgedRecipient {
  readonly signal: RecipientReport;
  readonly verdict: Verdict;
}

/** A mail that was read. */
export interface DecodedMail {
  /** The file; `-` for standard input. */
  readonly file: string;
  /** Its place in the file, counted from 1. */
  readonly mail: number;
  /** Its From field, decoded; for an automatic answer it says who is absent. */
  readonly from: string;
  /** Its subject, decoded. */
  readonly subject: string;
  /** What it reports; missing for a mail that is no report. */
  readonly bounce?: Bounce;
  /** Verdicts on the recipients of the report. */
  readonly recipients: readonly JudgedRecipient[];
}

/** Returns what a mail reports. */
export function decodeMail({ file, mail, bytes, isCut }: FoundMail, options: ClassifyOptions): DecodedMail {
  const limits = limitsOf(undefined);
  const view = viewOf(toText(bytes) ?? '', limits);
  const place = { file, mail, from: view.from, subject: view.subject };
  const read = readMail(view, limits);
  if (read === undefined) return { ...place, recipients: [] };
  const bounce = isCut ? { ...read, flaws: [...new Set([...read.flaws, 'truncated'])] } : read;
  const recipients = bounce.recipients.map((signal) => ({ signal, verdict: classify(signal, options) }));
  return { ...place, bounce, recipients };
}
