/**
 * OpenSMTPD (usr.sbin/smtpd/bounce.c, https://github.com/OpenSMTPD/OpenSMTPD): prose indented by four, the recipients
 * not, one `address: why` a line. Versions before 5.7 have no report part; later ones have, and the same text.
 */
import type { Dialect } from '../dialect.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const OPENING = 'This is the MAILER-DAEMON, please DO NOT REPLY to this';

export const opensmtpd: Dialect = {
  id: 'opensmtpd',
  recognises: (view) => isFromDaemon(view) && view.text.trimStart().startsWith('Hi!') && view.text.includes(OPENING),
  read({ text }) {
    const isDelay = text.includes('A message is delayed for more than');
    const isSuccess = text.includes('successfully delivered to these recipients');
    const action = isDelay ? 'delayed' : isSuccess ? 'delivered' : 'failed';
    const recipients = text.split('\n').flatMap((line) => {
      const end = line.indexOf(': ');
      const address = line.slice(0, end);
      return end > 0 && address.includes('@') && !/\s/.test(address)
        ? [recipientFrom(address, line.slice(end + 2), { action })]
        : [];
    });
    return recipients.length === 0
      ? undefined
      : { kind: isDelay ? 'delay-warning' : isSuccess ? 'success' : 'bounce', recipients };
  },
};
