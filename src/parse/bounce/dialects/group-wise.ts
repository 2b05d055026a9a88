/**
 * The Internet Agent of Novell GroupWise: the recipients indented below one sentence, `address (reason)`, and in later
 * versions a transcript below that. Known by its mails and by the readers of other list managers (Mailman's GroupWise),
 * not by its documentation; whether it writes other sentences was not verified.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { replyAt } from '../../smtp/reply-line.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const OPENINGS = [
  'The message that you sent was undeliverable to the following',
  'The attached file had the following undeliverable recipient(s)',
];
const TRANSCRIPT = 'Transcript of session follows';
/** `Response: 550 ...` in a transcript. */
const RESPONSE = /^(?:Response: ?|<<< ?)/;

export const groupWise: Dialect = {
  id: 'group-wise',
  recognises: (view) =>
    OPENINGS.some((opening) => view.text.includes(opening)) &&
    ((view.header('x-mailer') ?? '').includes('GroupWise') || isFromDaemon(view)),
  read(view) {
    const opening = OPENINGS.find((one) => view.text.includes(one)) ?? '';
    const lines = linesBetween(view.text, opening);
    const end = lines.findIndex((line) => line.includes(TRANSCRIPT));
    const listed = (end < 0 ? lines : lines.slice(0, end)).filter((line) => line.split(' ', 1)[0]?.includes('@'));
    const replies = lines.map((line) => line.replace(RESPONSE, '')).filter((line) => replyAt(line, 0) >= 400);
    const shared = listed.length === 1 ? (replies[0] ?? '') : '';
    const recipients = listed.map((line) => toRecipient(line, shared));
    return { recipients };
  },
};

function toRecipient(line: string, shared: string): RecipientReport {
  const open = line.indexOf(' (');
  const address = addressesIn(line)[0] ?? line;
  const why = open < 0 ? '' : line.slice(open + 2).replace(/\)$/, '');
  return recipientFrom(address, shared === '' ? why : shared);
}
