/**
 * Smail 3, which Exim replaced at many sites: "|--- Message log follows: ---|", "|--- Failed addresses follow: ---|" with
 * ` user@example.com ... unknown host` for each, and "|--- Message text follows: ---|" (notify.c of Smail, as remembered;
 * not verified).
 */
import type { Dialect } from '../dialect.ts';
import { recipientFrom } from '../recipient-from.ts';

const MARK = 'Failed addresses follow:';
/** More are in no mail that anybody means. */
const MOST = 1_000;

export const smail: Dialect = {
  id: 'smail',
  recognises: (view) => view.body.trimStart().startsWith('|-') && view.body.includes(MARK),
  read({ body }) {
    const [, after = ''] = body.split(MARK, 2);
    const lines = after.split('\n', MOST).slice(1);
    const end = lines.findIndex((line) => line.startsWith('|-'));
    const recipients = lines.slice(0, end < 0 ? undefined : end).flatMap((line) => {
      const [address = '', words = ''] = line.trim().split(' ... ', 2);
      return address.includes('@') ? [recipientFrom(address, words, { action: 'failed' })] : [];
    });
    return recipients.length === 0 ? undefined : { recipients };
  },
};
