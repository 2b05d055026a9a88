/**
 * The MailFoundry appliance: `Unable to deliver message to: <address>`, and below it the reason, in which a host, its
 * address in brackets and "responded with failure:" stand in front of a reply. Known by its mails, not by documentation.
 */
import { bareAddress } from '../../dsn/report-address.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const UNABLE = 'Unable to deliver message to: <';
const REASON = 'Delivery failed for the following reason:';

export const mailFoundry: Dialect = {
  id: 'mail-foundry',
  recognises: (view) => isFromDaemon(view) && view.text.trimStart().startsWith(UNABLE) && view.text.includes(REASON),
  read({ text }) {
    const recipients = paragraphsOf(text).flatMap((paragraph) => {
      const at = paragraph.indexOf(REASON);
      if (!paragraph.startsWith(UNABLE) || at < 0) return [];
      const words = joinWords(paragraph.slice(at + REASON.length));
      return [recipientFrom(bareAddress(paragraph.slice(0, at)), words)];
    });
    return { recipients };
  },
};
