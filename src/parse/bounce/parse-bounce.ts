/**
 * Decodes a raw mail that a program wrote about another mail: bounces, delay warnings, confirmations, complaints, read
 * receipts, answers of absent people. Fields made for programs are believed first, words made for people after them.
 * It fetches nothing, and it does not judge: each recipient is a signal for `classify`.
 */
import { limitsOf, type Limits } from '../limits-of-mail.ts';
import { toText } from '../mime/to-text.ts';
import type { Bounce } from './bounce.ts';
import { isAnswerSubject } from './answer-subject.ts';
import { readAutoReply } from './auto-reply.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { defined } from '../defined.ts';
import type { DialectReport } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { readDispositionReport } from './disposition.ts';
import { saysDelayed } from './failure-words.ts';
import { readFeedbackReport } from './feedback-report.ts';
import { readGeneric } from './generic.ts';
import { viewOf, type MailView } from './mail-view.ts';
import { originalOf, readOriginal } from './original-message.ts';
import { kindOf } from './report-kind.ts';
import { reportType } from './report-part.ts';
import { quotesRefusal } from './quoted-reply.ts';
import { isDaemonName, isFromDaemon, isReportSubject, opensAsReport } from './sent-by-program.ts';

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
  return mail === undefined ? undefined : readMail(viewOf(mail, limits), limits);
}

/** The same for a mail whose parts are known. */
export function readMail(view: MailView, limits: Limits, isOutermost = true): Bounce | undefined {
  return (
    readReport(view, limits) ??
    readDialects(view, limits) ??
    readAnswer(view) ??
    readUnknown(view, limits) ??
    (isOutermost ? readEnclosed(view, limits) : undefined) ??
    readNameless(view)
  );
}

/** Parts made for programs. */
function readReport(view: MailView, limits: Limits): Bounce | undefined {
  return readDeliveryReport(view, limits) ?? readFeedbackReport(view) ?? readDispositionReport(view);
}

function readDialects(view: MailView, limits: Limits): Bounce | undefined {
  for (const dialect of DIALECTS) {
    const report = dialect.recognises(view) ? dialect.read(view, limits) : undefined;
    if (report !== undefined && report.recipients.length > 0) return toBounce(view, report, limits, dialect.id);
  }
  return undefined;
}

/**
 * Reports are automatic answers as well, by RFC 3834; what has the sender or the subject of one is no vacation notice,
 * unless it opens as these do: an answer repeats the subject of its mail, be it "your order was rejected".
 */
function readAnswer(view: MailView): Bounce | undefined {
  const isReport =
    isDaemonName(view.from) ||
    opensAsReport(view.subject) ||
    (isReportSubject(view.subject) && quotesRefusal(view.text));
  return isReport && !isAnswerSubject(view.subject) ? undefined : readAutoReply(view);
}

function readUnknown(view: MailView, limits: Limits): Bounce | undefined {
  const report = readGeneric(view, limits);
  return report && toBounce(view, report, limits);
}

/**
 * Some providers put a cover letter of their own in front of the report and send both as one text; Mailman tells a list's
 * owner whom it dropped, and encloses the report that made it.
 */
function readEnclosed(view: MailView, limits: Limits): Bounce | undefined {
  const isCovered = isFromDaemon(view) && isReportSubject(view.subject);
  const isNotice =
    view.header('x-mailman-version') !== undefined &&
    view.header('list-id') === undefined &&
    view.text.trimStart().startsWith('This is a Mailman mailing list bounce action notice');
  if (!(isCovered || isNotice) || view.original === '') return undefined;
  const enclosed = readMail(viewOf(view.original.trimStart(), limits), limits, false);
  return enclosed?.source === 'report' ? enclosed : undefined;
}

/** A report by its type, in which nothing was found of what it reports. */
function readNameless(view: MailView): Bounce | undefined {
  const original = originalOf(view);
  const report = { source: 'report', recipients: [], ...(original !== undefined && { original }) } as const;
  switch (reportType(view)) {
    case 'delivery-status': {
      const kind = saysDelayed(view.text.toLowerCase()) ? 'delay-warning' : 'bounce';
      return { kind, ...report, flaws: [...view.flaws, 'missing-recipients'] };
    }
    case 'feedback-report': {
      const feedback = { type: 'other', extensions: {} };
      return { kind: 'feedback-report', ...report, feedback, flaws: [...view.flaws, 'missing-feedback-type'] };
    }
    case 'disposition-notification': {
      const disposition = { type: '', modifiers: [] };
      return { kind: 'disposition', ...report, disposition, flaws: [...view.flaws, 'missing-disposition'] };
    }
    case undefined:
    default:
      return undefined;
  }
}

function toBounce(view: MailView, report: DialectReport, { maxRecipients }: Limits, dialect?: string): Bounce {
  const { recipients, reportingMta, kind = kindOf(recipients) } = report;
  const original = report.original === undefined ? originalOf(view) : readOriginal(report.original);
  const isCut = recipients.length > maxRecipients;
  return defined<Bounce>({
    kind,
    source: 'heuristic',
    dialect,
    recipients: isCut ? recipients.slice(0, maxRecipients) : recipients,
    reportingMta,
    original,
    flaws: isCut ? [...new Set([...view.flaws, 'truncated'])] : view.flaws,
  });
}
