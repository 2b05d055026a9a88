/** The header field X-Failed-Recipients, which Exim and those who learned from it put into each report. */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { joinWords } from './join-words.ts';
import type { MailView } from './mail-view.ts';
import { recipientFrom } from './recipient-from.ts';
import { MAX_NAMED } from '../limits-of-mail.ts';

/** Returns a report for each address of the field; all share the words of the whole text. */
export function readFailedHeader(view: MailView, action: 'failed' | 'delayed'): RecipientReport[] {
  const addresses = (view.header('x-failed-recipients') ?? '').split(',', MAX_NAMED).filter((one) => one.includes('@'));
  if (addresses.length === 0) return [];
  const shared = recipientFrom('', joinWords(view.text), { action });
  return addresses.map((address) => ({ ...shared, finalRecipient: address.trim() }));
}
