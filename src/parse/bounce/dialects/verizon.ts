/**
 * Verizon's gateway to telephones (vtext.com, vzwpix.com): "Error: Invalid user address", the reply below "Error message
 * below:", and under "Message details:" the recipient as `To:`. Known from its mails.
 */
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isSentFrom } from '../sent-from.ts';

const MARK = 'Error message below:';

export const verizon: Dialect = {
  id: 'verizon',
  recognises: (view) => isSentFrom(view, 'vtext.com', 'vzwpix.com') && view.body.includes(MARK),
  read({ body }) {
    const line = body.split('\n').find((one) => /^\s{0,9}(?:RCPT TO|To|Recipient):/.test(one) && one.includes('@'));
    const address = line?.slice(line.indexOf(':') + 1).trim();
    if (address === undefined) return undefined;
    const [words = ''] = body.slice(body.indexOf(MARK) + MARK.length).split('Message details:', 1);
    return {
      recipients: [recipientFrom(address, joinWords(words).replace(/^(\d{3}) - /, '$1 '))],
    };
  },
};
