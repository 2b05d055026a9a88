/**
 * AOL before it wrote RFC 3464 reports, with the words of the Sendmail that it had grown from; and what it said for members
 * who had shut out a sender, whom it calls by their screen names. Known from its mails.
 */
import type { Dialect } from '../dialect.ts';
import { MAX_NAMED } from '../../limits-of-mail.ts';
import { readProse } from '../prose.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isSentFrom } from '../sent-from.ts';

const SHUT_OUT = 'could not be delivered because they are not accepting mail from';
const SCREEN_NAME = /^[a-z][a-z\d ]{2,15}$/i;

export const aol: Dialect = {
  id: 'aol',
  recognises: (view) =>
    isSentFrom(view, 'aol.com', 'aol.net') && (view.header('x-aol-ip') !== undefined || view.text.includes(SHUT_OUT)),
  read(view) {
    const at = view.text.indexOf(SHUT_OUT);
    const [sentence = '', ...lines] = at < 0 ? [] : view.text.slice(at).split('\n', MAX_NAMED);
    const listed = lines.map((line) => line.trim());
    const end = listed.indexOf('', 1);
    const names = listed.slice(0, end < 0 ? undefined : end).filter((line) => SCREEN_NAME.test(line));
    if (names.length === 0) return readProse(view);
    const addresses = names.map((name) => `${name.replaceAll(' ', '')}@aol.com`);
    return { recipients: recipientsFrom(addresses, sentence) };
  },
};
