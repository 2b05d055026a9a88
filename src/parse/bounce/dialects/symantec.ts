/**
 * Symantec.cloud, before and after it was MessageLabs: "This is the mail delivery agent at messagelabs.com.", the
 * addresses below a heading, then `Reason:` with the reply, and what the mail was. Known from its mails, which carry a
 * report part of their own, so that this is for copies that lost it.
 */
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';
import { textBetween } from '../text-between.ts';

const OPENING = 'This is the mail delivery agent at ';
const HEADING = 'I was unable to deliver your message to the following addresses';
const REASON = 'Reason:';
const DETAILS = 'The message subject was:';

export const symantec: Dialect = {
  id: 'symantec',
  recognises: (view) => isFromDaemon(view) && view.text.includes(OPENING) && view.text.includes(HEADING),
  read({ text }) {
    const words = joinWords(textBetween(text, REASON, DETAILS) ?? linesBetween(text, REASON).join('\n'));
    const addresses = linesBetween(text, HEADING, REASON).filter((line) => line.includes('@') && !line.includes(' '));
    return { recipients: addresses.map((address) => recipientFrom(address, words)) };
  },
};
