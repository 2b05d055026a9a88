/**
 * Postfix without its report part: the text alone, as gateways and archives keep it, and as Postfix before 1.1 and
 * VMailer wrote it (bounce/bounce_notify_util.c, bounce_template(5), https://www.postfix.org/bounce.5.html).
 */
import type { DeliveryAction } from '../../../code/delivery-action.ts';
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect } from '../dialect.ts';
import { readPostfixParagraphs } from '../postfix-paragraphs.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const PROGRAMS = ['the mail system at host ', 'the Postfix program at host ', 'the VMailer program at host '];
/** What the templates say above the recipients, and what became of those. */
const FATES: readonly (readonly [words: string, action: DeliveryAction])[] = [
  ['THIS IS A WARNING ONLY', 'delayed'],
  ['It will be retried until', 'delayed'],
  ['was successfully delivered to the destination', 'delivered'],
];
/** A probe by `sendmail -bv` has successes and failures in one report. */
const PROBE = 'mail delivery report that you requested';

export const postfix: Dialect = {
  id: 'postfix',
  recognises: (view) =>
    isFromDaemon(view) &&
    PROGRAMS.some((program) => view.text.includes(`This is ${program}`)) &&
    !/^final-recipient:/im.test(view.text),
  read({ text }) {
    const action = FATES.find(([words]) => text.includes(words))?.[1] ?? 'failed';
    const recipients = readPostfixParagraphs(text, action);
    return { recipients: text.includes(PROBE) ? recipients.map(withActionOfReply) : recipients };
  },
};

function withActionOfReply(report: RecipientReport): RecipientReport {
  const { reply = 250 } = report;
  return { ...report, action: reply < 400 ? 'delivered' : reply < 500 ? 'delayed' : 'failed' };
}
