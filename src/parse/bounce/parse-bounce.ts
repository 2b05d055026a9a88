/**
 * Decodes a raw mail that a program wrote about another mail: bounces, delay warnings, confirmations, complaints, read
 * receipts, answers of absent people. Fields made for programs are believed first, words made for people after them.
 * It fetches nothing, and it does not judge: each recipient is a signal for `classify`.
 */
import { limitsOf, type Limits } from '../limits-of-mail.ts';
import { toText } from '../mime/to-text.ts';
import type { Bounce } from './bounce.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { DIALECTS } from './dialects.ts';
import { viewOf, type MailView } from './mail-view.ts';
import { readOriginal } from './original-message.ts';

/**
 * Returns what a mail reports, or `undefined` for a mail that is no report; one that quotes or discusses a bounce is none.
 *
 * @param message - the raw mail, header and body, as a string or as bytes
 * @param options - limits of what is read
 * @returns the kind of report, one signal for each recipient, and what is known of the original mail
 * @throws TypeError or RangeError for an option that is no limit
 * @example
 * ```ts
 * const mail = [
 *   'From: MAILER-DAEMON@mx.example.net',
 *   'Subject: failure notice',
 *   '',
 *   'Hi. This is the qmail-send program at mx.example.net.',
 *   '',
 *   '<user@example.com>:',
 *   'Sorry, no mailbox here by that name. (#5.1.1)',
 * ];
 * parseBounce(mail.join('\n'))?.recipients[0]?.code // -> '5.1.1'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc3464
 */
export function parseBounce(message: string | Uint8Array, options?: Partial<Limits>): Bounce | undefined {
  const limits = limitsOf(options);
  const mail = toText(message);
  if (mail === undefined) return undefined;
  const view = viewOf(mail, limits);
  return readDeliveryReport(view, limits) ?? readDialects(view, limits);
}

function readDialects(view: MailView, { maxRecipients }: Limits): Bounce | undefined {
  for (const dialect of DIALECTS) {
    const report = dialect.recognises(view) ? dialect.read(view) : undefined;
    if (report === undefined) continue;
    const { kind = 'bounce', recipients, reportingMta } = report;
    const original = readOriginal(report.original ?? view.original);
    const isCut = recipients.length > maxRecipients;
    return {
      kind,
      source: 'heuristic',
      dialect: dialect.id,
      recipients: isCut ? recipients.slice(0, maxRecipients) : recipients,
      ...(reportingMta !== undefined && { reportingMta }),
      ...(original !== undefined && { original }),
      flaws: [...new Set([...view.flaws, ...(isCut ? ['truncated'] : [])])],
    };
  }
  return undefined;
}
