/**
 * Amazon SNS, when notifications of SES are sent by mail: the text is the JSON of the notification, in which the message
 * is JSON once more (https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html). Bounces, complaints and
 * deliveries have recipients; all else is none of ours.
 */
import { isCode } from '../../../code/enhanced-code.ts';
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect, DialectReport } from '../dialect.ts';
import { recipientFrom } from '../recipient-from.ts';
import { recipientsFrom } from '../recipients-from.ts';
import type { MailView } from '../mail-view.ts';

type Json = Readonly<Record<string, unknown>>;

export const amazonSes: Dialect = {
  id: 'amazon-ses',
  recognises: (view) => view.header('x-amz-sns-message-id') !== undefined && view.body.trimStart().startsWith('{'),
  read(view) {
    const notification = notificationOf(view);
    if (notification === undefined) return undefined;
    const { bounce, delivery } = notification;
    if (isObject(bounce)) return readBounce(bounce);
    return isObject(delivery) ? readDelivery(delivery) : undefined;
  },
};

/** The mail may be folded within the JSON, which allows no line end inside a text. */
function notificationOf(view: MailView): Json | undefined {
  const outer = parse(view.body.slice(0, view.body.lastIndexOf('}') + 1).replaceAll(/\n\s?/g, ''));
  const inner = outer && typeof outer['Message'] === 'string' ? parse(outer['Message']) : outer;
  return inner && ('notificationType' in inner || 'eventType' in inner) ? inner : undefined;
}

function readBounce(bounce: Json): DialectReport {
  const list = Array.isArray(bounce['bouncedRecipients']) ? (bounce['bouncedRecipients'] as unknown[]) : [];
  const recipients = list.filter(isObject).flatMap((one): RecipientReport[] => {
    const { emailAddress, status, action, diagnosticCode } = one;
    if (typeof emailAddress !== 'string') return [];
    const words = typeof diagnosticCode === 'string' ? diagnosticCode : '';
    const code = isCode(status) ? status : undefined;
    return [recipientFrom(emailAddress, words, { action: action === 'delayed' ? 'delayed' : 'failed', code })];
  });
  // The notification calls itself one, whatever the actions say.
  return { kind: 'bounce', recipients };
}

function readDelivery(delivery: Json): DialectReport {
  const list = Array.isArray(delivery['recipients']) ? (delivery['recipients'] as unknown[]) : [];
  const words = typeof delivery['smtpResponse'] === 'string' ? delivery['smtpResponse'] : '';
  const addresses = list.filter((one): one is string => typeof one === 'string');
  return { recipients: recipientsFrom(addresses, words, { action: 'delivered' }) };
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
