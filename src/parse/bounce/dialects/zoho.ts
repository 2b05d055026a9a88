/**
 * Zoho Mail: "----- The following addresses had fatal errors -----" and a record in brackets for each recipient:
 * `[Status: Error, Address: <user@example.com>, ResponseCode 421, , Host not reachable.]`, or with the reply and the
 * enhanced code as `ERROR_CODE :550, ERROR_CODE :5.1.1 ...`. Known from its mails.
 */
import { bracketedAddresses } from '../bracketed-addresses.ts';
import type { Dialect } from '../dialect.ts';
import { recipientFrom } from '../recipient-from.ts';
import { MAX_NAMED } from '../../limits-of-mail.ts';

const RECORD = '[Status: ';
const NUMBER = /(?:ERROR_CODE ?:|ResponseCode ) ?([\d.]{0,9}),?/g;

export const zoho: Dialect = {
  id: 'zoho',
  recognises: (view) =>
    (view.header('x-zohomail') !== undefined || view.header('x-mailer') === 'Zoho Mail') &&
    (view.text.includes(RECORD) || view.text.includes('ERROR_CODE')),
  read({ text }) {
    const action = text.includes('THIS IS A WARNING MESSAGE ONLY') ? 'delayed' : 'failed';
    const records = text.split(RECORD, MAX_NAMED).slice(1);
    const recipients = records.flatMap((record) => {
      const [said = ''] = record.split(']\n', 1);
      const [address] = bracketedAddresses(said);
      if (address === undefined) return [];
      const words = said.slice(said.indexOf('>') + 1).replace(/\]\s{0,9}$/, '');
      return [recipientFrom(address, toReply(words), { action })];
    });
    // In newer mails a line for each: `user@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 no such user`.
    for (const line of records.length > 0 ? [] : text.split('\n', MAX_NAMED)) {
      const [address = ''] = line.trim().split(' ', 1);
      if (address.includes('@') && line.includes('ERROR_CODE'))
        recipients.push(
          recipientFrom(address.replace(/,$/, ''), toReply(line.trim().slice(address.length)), { action }),
        );
    }
    return { recipients };
  },
};

/** `, Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 no such user` as the reply that it once was. */
function toReply(words: string): string {
  const numbers = Array.from(words.matchAll(NUMBER), ([, number = '']) => number).filter((number) => number !== '');
  const rest = words
    .replace(NUMBER, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...numbers, rest.join(', ')].join(' ');
}
