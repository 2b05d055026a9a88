/**
 * Disposition notifications (RFC 8098): what became of a mail after it was delivered, displayed or deleted unread. The
 * mail arrived, so there is no failure in it; `processed/error` is one of the reader's own program.
 */
import { readReportAddress } from '../dsn/report-address.ts';
import type { Bounce, Disposition } from './bounce.ts';
import { defined } from '../defined.ts';
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
  return defined<Bounce>({
    kind: 'disposition',
    source: 'report',
    recipients: [],
    original: originalOf(view),
    disposition: readDisposition(fields),
    flaws: fields.has('disposition') ? view.flaws : [...view.flaws, 'missing-disposition'],
  });
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
  return defined<Disposition>({
    type: type.trim(),
    actionMode: actionMode || undefined,
    sendingMode: sendingMode || undefined,
    modifiers,
    finalRecipient: readReportAddress(firstOf(fields, 'final-recipient') ?? ''),
    originalRecipient: readReportAddress(firstOf(fields, 'original-recipient') ?? ''),
    originalMessageId: firstOf(fields, 'original-message-id'),
    reportingUserAgent: firstOf(fields, 'reporting-ua'),
    error: firstOf(fields, 'error') ?? firstOf(fields, 'failure'),
  });
}
