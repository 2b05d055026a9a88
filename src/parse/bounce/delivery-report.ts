/** Reports with a message/delivery-status part (RFC 3464, RFC 6533), whatever stands around it. */
import type { Flaw } from '../../signal.ts';
import type { DeliveryStatus } from '../dsn/delivery-status.ts';
import { readDeliveryStatus } from '../dsn/parse-delivery-status.ts';
import { MAX_STATUS, type Limits } from '../limits-of-mail.ts';
import { partPiece } from '../mime/part-text.ts';
import type { Bounce } from './bounce.ts';
import type { MailView } from './mail-view.ts';
import { originalOf } from './original-message.ts';
import { withAddressesOf } from './known-address.ts';
import { kindOf } from './report-kind.ts';
import { isReportPart } from './report-part.ts';
import { withWordsOf } from './said-in-text.ts';

const TYPES = new Set(['message/delivery-status', 'message/global-delivery-status', 'message/xdelivery-status']);
const OPENING = /^(?:reporting-mta|final-recipient|original-recipient|original-envelope-id):/i;

/** Returns the report, or `undefined` for a mail that has none with a recipient in it. */
export function readDeliveryReport(view: MailView, limits: Limits): Bounce | undefined {
  for (const part of view.parts) {
    if (!isReportPart(view, part, TYPES, OPENING)) continue;
    const { text, start, end, isCut } = partPiece(part, MAX_STATUS);
    const status = readDeliveryStatus(text, limits, start, end);
    if (status === undefined || status.recipients.length === 0) continue;
    return toBounce(view, status, isCut);
  }
  return undefined;
}

function toBounce(view: MailView, status: DeliveryStatus, isCut: boolean): Bounce {
  const { reportingMta, arrivalDate, envelopeId } = status;
  const recipients = withWordsOf(view, withAddressesOf(view, status.recipients));
  const bounce: { -readonly [Name in keyof Bounce]: Bounce[Name] } = {
    kind: kindOf(recipients),
    source: 'report',
    recipients,
    flaws: joinFlaws(view.flaws, status.flaws, isCut),
  };
  if (reportingMta !== undefined) bounce.reportingMta = reportingMta;
  if (arrivalDate !== undefined) bounce.arrivalDate = arrivalDate;
  const original = originalOf(view, envelopeId);
  if (original !== undefined) bounce.original = original;
  return bounce;
}

function joinFlaws(ofParts: readonly Flaw[], ofStatus: readonly Flaw[], isCut: boolean): readonly Flaw[] {
  if (!isCut && ofParts.length === 0) return ofStatus;
  return [...new Set([...ofParts, ...ofStatus, ...(isCut ? ['truncated'] : [])])];
}
