/**
 * Lotus cc:Mail's link to SMTP: "Message is undeliverable.", `Reason:` with the user between quotation marks, and the
 * returned text. Known from mails of the 1990s; not verified against the program.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { MAX_NAMED } from '../../limits-of-mail.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientsFrom } from '../recipients-from.ts';

const OPENING = 'Message is undeliverable.';
const REASON = 'Reason:';

export const ccMail: Dialect = {
  id: 'cc-mail',
  recognises: (view) => /cc:?mail smtplink|_at_smtplink@/i.test(view.from) && view.text.trimStart().startsWith(OPENING),
  read({ text }) {
    const reasons = text.split(REASON, MAX_NAMED).slice(1);
    return { recipients: reasons.flatMap((piece) => readReason(piece.split('\n\n', 1)[0] ?? '')) };
  },
};

function readReason(piece: string): readonly RecipientReport[] {
  const reason = joinWords(piece);
  return recipientsFrom(addressesIn(reason), reason);
}
