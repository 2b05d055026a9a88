/**
 * Smail 3 (notify.c): sections between bars, `address ... reason` for each that failed, and the reason may be a reply.
 * Known by mails that went around and by the readers of list managers, not by its source.
 */
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const FAILED = /^\|-{5,60} Failed addresses follow: -{5,60}\|$/m;

export const smail: Dialect = {
  id: 'smail',
  recognises: (view) => isFromDaemon(view) && FAILED.test(view.text),
  read({ text }) {
    const heading = FAILED.exec(text);
    const lines =
      heading === null
        ? []
        : text
            .slice(heading.index + heading[0].length)
            .trim()
            .split('\n');
    const end = lines.findIndex((line) => line.startsWith('|-'));
    const recipients = lines.slice(0, end < 0 ? undefined : end).flatMap((line) => {
      const dots = line.indexOf(' ... ');
      const [address] = addressesIn(dots < 0 ? line : line.slice(0, dots));
      const why = dots < 0 ? '' : line.slice(dots + 5);
      return address === undefined ? [] : [recipientFrom(address, why)];
    });
    return { recipients };
  },
};
