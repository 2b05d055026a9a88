/** mailparser makes text of the report part unless it is told to keep it. */
import { simpleParser } from 'mailparser';
import { parseDeliveryStatus, type DeliveryStatus } from 'enhanced-status-codes/parse';

/** Returns what the report part says; `undefined` for a mail without one, which `parseBounce` may still read. */
export async function readWithMailparser(mail: Buffer): Promise<DeliveryStatus | undefined> {
  const { attachments } = await simpleParser(mail, { keepDeliveryStatus: true });
  const part = attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  return part && parseDeliveryStatus(part.content);
}
