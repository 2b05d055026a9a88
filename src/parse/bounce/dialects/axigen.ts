/**
 * A program that says "We had trouble delivering your message": after "The following recipients returned permanent
 * errors:" an address, `. Reason: `, a sentence about the server and its reply. That it is Axigen was not verified.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';

const MARK = 'We had trouble delivering your message';
const ENTRY = 'The following recipients returned ';
const REASON = '. Reason: ';
const SAID = ['with the following error message(s):', 'It responded as follows:', 'error message:'];

export const axigen: Dialect = {
  id: 'axigen',
  recognises: (view) => view.body.trimStart().startsWith(MARK),
  read({ text }) {
    const entries = joinWords(text).split(ENTRY).slice(1);
    const recipients = entries.flatMap((entry): RecipientReport[] => {
      const colon = entry.indexOf(': ');
      const end = entry.indexOf(REASON, colon);
      if (colon < 0 || end < 0) return [];
      const addresses = entry.slice(colon + 2, end).split(/[\s,]{1,9}/);
      const words = saidIn(entry.slice(end + REASON.length));
      const action = entry.startsWith('temporary') ? 'delayed' : 'failed';
      return addresses.filter((one) => one.includes('@')).map((one) => recipientFrom(one, words, { action }));
    });
    return recipients.length === 0 ? undefined : { recipients };
  },
};

/** The other server's words, without the brackets or quotes around them. */
function saidIn(reason: string): string {
  const sign = SAID.find((words) => reason.includes(words));
  return (sign === undefined ? reason : reason.slice(reason.indexOf(sign) + sign.length)).replace(/^[\s[']{1,9}/, '');
}
