/**
 * OpenSMTPD (usr.sbin/smtpd/bounce.c, https://github.com/OpenSMTPD/OpenSMTPD): prose indented by four, the recipients
 * not, one `address: why` a line. Versions before 5.7 have no report part; later ones have, and the same text.
 */
import type { DeliveryAction } from '../../../code/delivery-action.ts';
import type { Dialect } from '../dialect.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const OPENING = 'This is the MAILER-DAEMON, please DO NOT REPLY to this';
/** What it says above the recipients, and what became of those. */
const FATES: readonly (readonly [words: string, action: DeliveryAction])[] = [
  ['A message is delayed for more than', 'delayed'],
  ['successfully delivered to these recipients', 'delivered'],
];

export const opensmtpd: Dialect = {
  id: 'opensmtpd',
  recognises: (view) => isFromDaemon(view) && view.text.trimStart().startsWith('Hi!') && view.text.includes(OPENING),
  read({ text }) {
    const action = FATES.find(([words]) => text.includes(words))?.[1] ?? 'failed';
    const recipients = text.split('\n').flatMap((line) => {
      const end = line.indexOf(': ');
      const address = line.slice(0, end);
      return end > 0 && address.includes('@') && !/\s/.test(address)
        ? [recipientFrom(address, line.slice(end + 2), { action })]
        : [];
    });
    return { recipients };
  },
};
