/**
 * Barracuda's Spam Firewall where its report part was lost: one paragraph that names the recipients and who stopped the
 * mail, with the original's subject below it. Known by its mails; administrators may change the text.
 */
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const OPENING = 'Your message to:';
const BLOCKED = 'was blocked by our ';

export const barracuda: Dialect = {
  id: 'barracuda',
  recognises: (view) =>
    isFromDaemon(view) &&
    view.text.trimStart().startsWith(OPENING) &&
    view.text.includes(BLOCKED) &&
    view.text.includes('has NOT BEEN DELIVERED'),
  read({ text }) {
    const words = joinWords(paragraphsOf(text)[0] ?? '');
    const at = words.indexOf(BLOCKED);
    if (at < 0) return undefined;
    const why = words.slice(at);
    const recipients = recipientsFrom(addressesIn(words.slice(0, at)), why);
    return { recipients };
  },
};
