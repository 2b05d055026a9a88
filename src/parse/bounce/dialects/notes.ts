/**
 * Lotus Notes' SMTP MTA before Domino 5: in the section of reasons, each reason in the server's language with the address
 * below it. Known by its mails, not by documentation.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect } from '../dialect.ts';
import { isAddressLine } from '../is-address-line.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const HEADING = '------- Failure Reasons ';

export const notes: Dialect = {
  id: 'notes',
  recognises: (view) => view.text.includes(HEADING) && isFromDaemon(view),
  read({ text }) {
    const recipients: RecipientReport[] = [];
    let words: string[] = [];
    let isBelowAddress = false;
    for (const line of linesBetween(text, HEADING)) {
      const isAddress = isAddressLine(line);
      // One reason may be that of several addresses.
      if (!isAddress && isBelowAddress) words = [];
      if (isAddress) recipients.push(recipientFrom(line, words.join(' ')));
      else words.push(line);
      isBelowAddress = isAddress;
    }
    return { recipients };
  },
};
