/**
 * McAfee's mail gateways (WebShield, Email and Web Security Appliance): one heading between three dashes, below it
 * `<address>   (what the server said)`. A report part mostly goes with it; gateways behind it may lose that. Known by
 * its mails, not by documentation.
 */
import type { Dialect } from '../dialect.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const HEADING = '--- The following addresses had delivery problems ---';

export const mcafee: Dialect = {
  id: 'mcafee',
  recognises: (view) =>
    view.text.includes(HEADING) && (view.header('x-nai-header') !== undefined || isFromDaemon(view)),
  read({ text }) {
    const recipients = linesBetween(text, HEADING).flatMap((line) => {
      const end = line.indexOf('>');
      if (!line.startsWith('<') || end < 0) return [];
      const words = line.slice(end + 1).trim();
      return [recipientFrom(line.slice(0, end + 1), words.replace(/^\(|\)$/g, ''))];
    });
    return { recipients };
  },
};
