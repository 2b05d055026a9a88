/**
 * NTT docomo's gateway to its telephones: a sentence that says what is wrong, a heading, and below it each address in
 * angle brackets with the reply. Written down from memory of such mails; docomo documents the replies, not the mails.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { MAX_NAMED } from '../../limits-of-mail.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isProgramsOwn } from '../sent-by-program.ts';
import { isSentFrom } from '../sent-from.ts';

const HEADING = 'Unknown address:';
const SENTENCE = 'Following mail-address was not found';

export const docomo: Dialect = {
  id: 'docomo',
  recognises: (view) =>
    isProgramsOwn(view) && isSentFrom(view, 'docomo.ne.jp', 'docomo.co.jp') && view.text.includes(HEADING),
  read({ text }) {
    const groups: string[][] = [];
    // Up to a blank line: what stands below is for the reader.
    const [own = ''] = text
      .slice(text.indexOf(HEADING) + HEADING.length)
      .trimStart()
      .split('\n\n', 1);
    for (const line of own.split('\n', MAX_NAMED).map((one) => one.trim())) {
      if (line.startsWith('<')) groups.push([line]);
      else groups.at(-1)?.push(line);
    }
    return { recipients: groups.flatMap(readGroup) };
  },
};

function readGroup([address = '', ...below]: readonly string[]): RecipientReport[] {
  const end = address.indexOf('>');
  if (end < 0) return [];
  const words = joinWords([address.slice(end + 1), ...below].join('\n'));
  return [recipientFrom(address.slice(0, end + 1), words === '' ? SENTENCE : words)];
}
