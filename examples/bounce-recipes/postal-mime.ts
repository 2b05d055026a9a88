/** postal-mime has taken the mail apart already: the part that is made for programs is enough. */
import PostalMime from 'postal-mime';
import { parseDeliveryStatus, type DeliveryStatus } from 'enhanced-status-codes/parse';

/** Returns what the report part says; `undefined` for a mail without one, which `parseBounce` may still read. */
export async function readWithPostalMime(mail: Uint8Array): Promise<DeliveryStatus | undefined> {
  const { attachments } = await PostalMime.parse(mail);
  const part = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (part === undefined) return undefined;
  return parseDeliveryStatus(typeof part.content === 'string' ? part.content : new Uint8Array(part.content));
}
