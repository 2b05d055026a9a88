/**
 * Lotus cc:Mail's link to SMTP: "Message is undeliverable.", `Reason:` with the user between quotation marks, and the
 * returned text. Known from mails of the 1990s; not verified against the program.
 */
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { textBetween } from '../text-between.ts';

const OPENING = 'Message is undeliverable.';
const REASON = 'Reason:';

export const ccMail: Dialect = {
  id: 'cc-mail',
  recognises: (view) => /cc:?mail/i.test(`${view.from} ${view.subject}`) && view.text.trimStart().startsWith(OPENING),
  read({ text }) {
    const reason = joinWords(textBetween(`${text}\n\n`, REASON, '\n\n') ?? '');
    return { recipients: addressesIn(reason).map((address) => recipientFrom(address, reason)) };
  },
};
