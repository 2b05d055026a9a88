/**
 * Feedback reports (RFC 5965, with the types of RFC 6430 and RFC 6591): a mailbox provider passes on that a reader called
 * a mail spam, or that authentication failed. It tells of the mail that was sent, not of a delivery.
 */
import { bareAddress } from '../dsn/report-address.ts';
import { splitType } from '../dsn/typed-value.ts';
import { parseMailDate } from '../mime/mail-date.ts';
import type { Bounce, Feedback } from './bounce.ts';
import { defined } from '../defined.ts';
import { firstOf, readFields, type FieldMap } from './field-map.ts';
import type { MailView } from './mail-view.ts';
import { originalOf } from './original-message.ts';
import { isReportPart } from './report-part.ts';

const TYPES = new Set(['message/feedback-report']);
const OPENING = /^(?:feedback-type|user-agent):/i;
const READ = new Set([
  'feedback-type',
  'user-agent',
  'version',
  'source-ip',
  'original-mail-from',
  'original-rcpt-to',
  'reported-domain',
  'reporting-mta',
  'incidents',
]);

/** Returns the report, or `undefined` for a mail that has none. */
export function readFeedbackReport(view: MailView): Bounce | undefined {
  const part = view.parts.find((one) => isReportPart(view, one, TYPES, OPENING));
  if (part === undefined) return readUnsubscribe(view) ?? readJunkReport(view);
  const fields = readFields(part);
  const feedback = readFeedback(fields);
  const original = originalOf(view, firstOf(fields, 'original-envelope-id'));
  const hasType = fields.has('feedback-type');
  return defined<Bounce>({
    kind: 'feedback-report',
    source: 'report',
    recipients: [],
    reportingMta: feedback.reportingMta,
    original,
    feedback,
    flaws: hasType ? view.flaws : [...view.flaws, 'missing-feedback-type'],
  });
}

function readFeedback(fields: FieldMap): Feedback {
  // Removal-Recipient is a field of the draft that RFC 5965 grew from; opt-out reports still have it.
  const recipients = [...(fields.get('original-rcpt-to') ?? []), ...(fields.get('removal-recipient') ?? [])]
    .map(bareAddress)
    .filter((address) => address !== '');
  const mailFrom = firstOf(fields, 'original-mail-from');
  const incidents = Number(firstOf(fields, 'incidents'));
  return defined<Feedback>({
    type: firstOf(fields, 'feedback-type')?.toLowerCase() ?? 'other',
    userAgent: firstOf(fields, 'user-agent'),
    sourceIp: firstOf(fields, 'source-ip'),
    originalMailFrom: mailFrom && bareAddress(mailFrom),
    originalRecipient: recipients[0],
    originalRecipients: recipients.length > 0 ? recipients : undefined,
    reportedDomain: firstOf(fields, 'reported-domain'),
    reportingMta: splitType(firstOf(fields, 'reporting-mta') ?? '').value || undefined,
    arrivalDate: parseMailDate(firstOf(fields, 'arrival-date') ?? firstOf(fields, 'received-date') ?? ''),
    incidents: Number.isSafeInteger(incidents) && incidents >= 0 ? incidents : undefined,
    extensions: Object.fromEntries(
      [...fields].filter(([name]) => !READ.has(name)).map(([name, all]) => [name, all.join('\n')]),
    ),
  });
}

/** A mail that Apple Mail sends by itself when its reader presses "Unsubscribe". */
function readUnsubscribe(view: MailView): Bounce | undefined {
  if (view.header('x-apple-unsubscribe')?.toLowerCase() !== 'true') return undefined;
  const feedback: Feedback = { type: 'opt-out', originalRecipient: bareAddress(view.from), extensions: {} };
  return { kind: 'feedback-report', source: 'heuristic', recipients: [], feedback, flaws: view.flaws };
}

/** Microsoft's Junk Mail Reporting Program has no report part: the complaint is a field of the returned mail. */
function readJunkReport(view: MailView): Bounce | undefined {
  if (!view.subject.toLowerCase().includes('complaint about message from')) return undefined;
  const original = originalOf(view);
  const recipient = /^X-HmXmrOriginalRecipient:(.*)$/im.exec(original?.headers ?? '')?.[1]?.trim();
  if (!recipient) return undefined;
  const sourceIp = view.subject.trim().split(' ').at(-1) ?? '';
  const isAddress = /^[\da-f.:]{3,45}$/i.test(sourceIp);
  return defined<Bounce>({
    kind: 'feedback-report',
    source: 'heuristic',
    recipients: [],
    original,
    feedback: { type: 'abuse', originalRecipient: recipient, ...(isAddress && { sourceIp }), extensions: {} },
    flaws: view.flaws,
  });
}
