/**
 * Disposition notifications (RFC 8098): what became of a mail after it was delivered, displayed or deleted unread. The
 * mail arrived, so there is no failure in it; `processed/error` is one of the reader's own program.
 */
import { readReportAddress } from '../dsn/report-address.ts';
import type { Bounce, Disposition } from './bounce.ts';
import { firstOf, readFields, type FieldMap } from './field-map.ts';
import type { MailView } from './mail-view.ts';
import { originalOf } from './original-message.ts';
import { isReportPart } from './report-part.ts';

const TYPES = new Set(['message/disposition-notification', 'message/global-disposition-notification']);
const OPENING = /^(?:disposition|reporting-ua|original-message-id):/i;

/** Returns the notification, or `undefined` for a mail that has none. */
export function readDispositionReport(view: MailView): Bounce | undefined {
  const part = view.parts.find((one) => isReportPart(view, one, TYPES, OPENING));
  if (part === undefined) return undefined;
  const fields = readFields(part);
  const disposition = readDisposition(fields);
  const original = originalOf(view);
  return {
    kind: 'disposition',
    source: 'report',
    recipients: [],
    ...(original !== undefined && { original }),
    disposition,
    flaws: fields.has('disposition') ? view.flaws : [...view.flaws, 'missing-disposition'],
  };
}

/** `manual-action/MDN-sent-manually; displayed/error`. */
function readDisposition(fields: FieldMap): Disposition {
  const [modes = '', outcome = ''] = (firstOf(fields, 'disposition') ?? '').toLowerCase().split(';', 2);
  const [actionMode = '', sendingMode = ''] = modes.split('/', 2).map((mode) => mode.trim());
  const [type = '', ...rest] = outcome.split('/');
  const modifiers = rest
    .join('/')
    .split(',')
    .map((modifier) => modifier.trim())
    .filter((modifier) => modifier !== '');
  const disposition: { -readonly [Name in keyof Disposition]: Disposition[Name] } = { type: type.trim(), modifiers };
  if (actionMode !== '') disposition.actionMode = actionMode;
  if (sendingMode !== '') disposition.sendingMode = sendingMode;
  const finalRecipient = readReportAddress(firstOf(fields, 'final-recipient') ?? '');
  if (finalRecipient !== undefined) disposition.finalRecipient = finalRecipient;
  const originalRecipient = readReportAddress(firstOf(fields, 'original-recipient') ?? '');
  if (originalRecipient !== undefined) disposition.originalRecipient = originalRecipient;
  const messageId = firstOf(fields, 'original-message-id');
  if (messageId !== undefined) disposition.originalMessageId = messageId;
  const userAgent = firstOf(fields, 'reporting-ua');
  if (userAgent !== undefined) disposition.reportingUserAgent = userAgent;
  const error = firstOf(fields, 'error') ?? firstOf(fields, 'failure');
  if (error !== undefined) disposition.error = error;
  return disposition;
}
