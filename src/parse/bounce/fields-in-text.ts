/** The fields of RFC 3464 where a program writes them into the text instead of a part of their own. */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { readDeliveryStatus } from '../dsn/parse-delivery-status.ts';
import type { Limits } from '../limits-of-mail.ts';
import type { MailView } from './mail-view.ts';
import { withWordsOf } from './said-in-text.ts';

/** Returns the recipients of such fields, or `undefined` where none of them names an address. */
export function readFieldsInText(view: MailView, limits: Limits): readonly RecipientReport[] | undefined {
  const named = view.text.search(/^(?:final-recipient|original-recipient):/im);
  // Other fields of that recipient may stand above the name.
  const at = named < 0 ? -1 : view.text.lastIndexOf('\n\n', named) + 1;
  const recipients = at < 0 ? undefined : readDeliveryStatus(view.text.slice(at).trimStart(), limits)?.recipients;
  if (recipients?.some(({ finalRecipient }) => finalRecipient?.includes('@')) !== true) return undefined;
  return withWordsOf(view, recipients);
}
