/**
 * fml, a list manager of Japan: mails to its administrator about a post that it did not take, because it loops or because
 * the sender may not post (fml 4, libloop.pl and fml.pl; http://www.fml.org). The recipient is the list. Known by its
 * mails; the words may be changed.
 */
import type { Dialect } from '../dialect.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientFrom } from '../recipient-from.ts';
import { textBetween } from '../text-between.ts';

const SUBJECT = /^(?:loop alert|ignored not member|not member article|rejected|fml is stopped|security alert)\b/i;

export const fml: Dialect = {
  id: 'fml',
  recognises: (view) => view.header('x-mlserver')?.startsWith('fml') === true && SUBJECT.test(view.subject),
  read({ text }) {
    for (const paragraph of paragraphsOf(text)) {
      const address = textBetween(paragraph, '<', '>');
      if (address?.includes('@')) return { recipients: [recipientFrom(address, paragraph)] };
    }
    return undefined;
  },
};
