/**
 * KDDI's au one net: `Your mail sent on: ...`, `Could not be delivered to: <address>`, and a line that says why, such as
 * `As their mailbox is full.` Known from its mails and from Sisimai's notes on them.
 */
import { bareAddress } from '../../dsn/report-address.ts';
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { MAX_NAMED } from '../../limits-of-mail.ts';
import { bracketedAddresses } from '../bracketed-addresses.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isProgramsOwn } from '../sent-by-program.ts';
import { isSentFrom } from '../sent-from.ts';

const OPENING = 'Your mail sent on:';
const FAILED = 'Could not be delivered to:';

export const kddi: Dialect = {
  id: 'kddi',
  // Its domains are those of its customers' mailboxes as well.
  recognises: (view) =>
    isSentFrom(view, 'auone-net.jp', 'dion.ne.jp', 'ezweb.ne.jp', 'kddi.com', 'au.com') &&
    (isProgramsOwn(view) || /^(?:no-?reply|postmaster)@/i.test(bareAddress(view.from))) &&
    view.text.includes(OPENING) &&
    view.text.includes(FAILED),
  read: ({ text }) => ({ recipients: text.split(FAILED, MAX_NAMED).slice(1).flatMap(readPiece) }),
};

/** An address, and what is said up to a blank line. */
function readPiece(piece: string): RecipientReport[] {
  const [own = ''] = piece.split(/\n[ \t]{0,9}\n/, 1);
  const [address] = bracketedAddresses(own);
  return address === undefined ? [] : [recipientFrom(address, joinWords(own.slice(own.indexOf('>') + 1)))];
}
