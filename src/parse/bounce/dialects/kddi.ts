/**
 * KDDI's au one net: `Your mail sent on: ...`, `Could not be delivered to: <address>`, and a line that says why, such as
 * `As their mailbox is full.` Known from its mails and from Sisimai's notes on them.
 */
import { bracketedAddresses } from '../bracketed-addresses.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isSentFrom } from '../sent-from.ts';

const OPENING = 'Your mail sent on:';
const FAILED = 'Could not be delivered to:';

export const kddi: Dialect = {
  id: 'kddi',
  recognises: (view) =>
    isSentFrom(view, 'auone-net.jp', 'dion.ne.jp', 'kddi.com', 'au.com') &&
    view.text.includes(OPENING) &&
    view.text.includes(FAILED),
  read({ text }) {
    const below = text.slice(text.indexOf(FAILED) + FAILED.length);
    const addresses = bracketedAddresses(below);
    const words = joinWords(below.slice(below.lastIndexOf('>') + 1));
    return { recipients: addresses.map((address) => recipientFrom(address, words)) };
  },
};
