/**
 * KDDI's gateway to telephones, ezweb.ne.jp: a sentence in English that gives the reason, and the recipients in angle
 * brackets above or below it, or a dialogue. Known from its mails and from Sisimai's notes on them.
 */
import { bracketedAddresses } from '../bracketed-addresses.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { readProse } from '../prose.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';
import { isSentFrom } from '../sent-from.ts';

/** How lines begin that only lead up to the addresses, in lower case. */
const INTRODUCTIONS = ['the following recipients did not receive', 'each of the following'];

export const ezweb: Dialect = {
  id: 'ezweb',
  // Its domains are those of its customers' mailboxes as well.
  recognises: (view) =>
    isFromDaemon(view) &&
    isSentFrom(view, 'ezweb.ne.jp', 'dion.ne.jp', 'auone-net.jp', 'au.com') &&
    bracketedAddresses(view.text).length > 0,
  read(view) {
    // A transcript tells more than the sentence.
    if (view.text.includes('<<< ')) return readProse(view);
    const { text } = view;
    const addresses = bracketedAddresses(text);
    const lines = text.split('\n').map((line) => line.trim());
    const said = lines.filter((line) => !INTRODUCTIONS.some((words) => line.toLowerCase().startsWith(words)));
    let words = joinWords(said.join('\n'));
    for (const address of addresses) words = words.replaceAll(`<${address}>`, '').trim();
    return { recipients: recipientsFrom(addresses, words) };
  },
};
