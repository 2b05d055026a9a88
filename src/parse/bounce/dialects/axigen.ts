/**
 * A program that says "We had trouble delivering your message": after "The following recipients returned permanent
 * errors:" an address, `. Reason: `, a sentence about the server and its reply. That it is Axigen was not verified.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { bracketedAddresses } from '../bracketed-addresses.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { MAX_NAMED } from '../../limits-of-mail.ts';

const MARK = 'We had trouble delivering your message';
const ENTRY = 'The following recipients returned ';
const REASON = '. Reason: ';
const REJECTED = 'rejected recipient <';
const SAID = ['with the following error message(s):', 'It responded as follows:', 'error message:'];

export const axigen: Dialect = {
  id: 'axigen',
  recognises: (view) => view.body.trimStart().startsWith(MARK),
  read({ text }) {
    const words = joinWords(text);
    // Whether it goes on trying after what it calls temporary errors was not verified.
    return { kind: 'bounce', recipients: [...readEntries(words), ...readRejections(words)] };
  },
};

function readEntries(text: string): RecipientReport[] {
  return text
    .split(ENTRY, MAX_NAMED)
    .slice(1)
    .flatMap((entry) => {
      const colon = entry.indexOf(': ');
      const end = entry.indexOf(REASON, colon);
      if (colon < 0 || end < 0) return [];
      const listed = entry.slice(colon + 2, end).split(/[\s,]{1,9}/);
      const addresses = listed.filter((one) => one.includes('@'));
      const words = saidIn(entry.slice(end + REASON.length));
      const action = entry.startsWith('temporary') ? 'delayed' : 'failed';
      return recipientsFrom(addresses, words, { action });
    });
}

/** `rejected recipient <user@example.com> (Error following RCPT command). It responded as follows: [550 ...`. */
function readRejections(text: string): RecipientReport[] {
  return text
    .split(REJECTED, MAX_NAMED)
    .slice(1)
    .flatMap((entry) => {
      const [address] = bracketedAddresses(`<${entry}`);
      if (address === undefined) return [];
      return [recipientFrom(address, saidIn(entry.slice(entry.indexOf('>') + 1)))];
    });
}

/** The other server's words, without the brackets or quotes around them. */
function saidIn(reason: string): string {
  const sign = SAID.find((words) => reason.includes(words));
  return (sign === undefined ? reason : reason.slice(reason.indexOf(sign) + sign.length)).replace(/^[\s[']{1,9}/, '');
}
