/**
 * Mimecast's alert to its own customers: the address behind `-- ` below "could not be delivered:", Mimecast's opinion
 * below "The problem appears to be :", and the server's words below "Additional information follows :". Known from its mails.
 */
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';

export const mimecast: Dialect = {
  id: 'mimecast',
  recognises: (view) =>
    (view.header('x-mc-system') !== undefined || view.header('x-mimecast-originator') !== undefined) &&
    view.text.includes('The problem appears to be'),
  read({ text }) {
    const address = itemBelow(text, 'could not be delivered');
    if (address?.includes('@') !== true) return undefined;
    const words =
      itemBelow(text, 'Additional information follows') ?? itemBelow(text, 'The problem appears to be') ?? '';
    return { recipients: [recipientFrom(address, words)] };
  },
};

/** What stands behind `-- ` below some words, up to a blank line. */
function itemBelow(text: string, words: string): string | undefined {
  const at = text.replaceAll('\n', ' ').indexOf(words);
  const start = at < 0 ? -1 : text.indexOf('\n-- ', at);
  if (start < 0) return undefined;
  const [item = ''] = text.slice(start + 4).split('\n\n', 1);
  return joinWords(item);
}
