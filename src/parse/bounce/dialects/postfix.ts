/**
 * Postfix without its report part: the text alone, as gateways and archives keep it, and as Postfix before 1.1 and
 * VMailer wrote it (bounce/bounce_notify_util.c, bounce_template(5), https://www.postfix.org/bounce.5.html). Each
 * recipient opens a paragraph, `<address> (expanded from <address>): why`, whose other lines are indented by four.
 */
import type { DeliveryAction } from '../../../code/delivery-action.ts';
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientFrom } from '../recipient-from.ts';
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
const EXPANDED = ' (expanded from <';

export const postfix: Dialect = {
  id: 'postfix',
  recognises: (view) =>
    isFromDaemon(view) &&
    PROGRAMS.some((program) => view.text.includes(`This is ${program}`)) &&
    !/^final-recipient:/im.test(view.text),
  read({ text }) {
    const action = FATES.find(([words]) => text.includes(words))?.[1] ?? 'failed';
    const isProbe = text.includes(PROBE);
    const recipients = paragraphsOf(text).flatMap((paragraph) => readParagraph(paragraph, action, isProbe));
    return { recipients };
  },
};

function readParagraph(paragraph: string, action: DeliveryAction, isProbe: boolean): readonly RecipientReport[] {
  return paragraph.split(/\n(?=<)/).flatMap((lines) => {
    const words = joinWords(lines);
    const end = words.indexOf('>');
    const colon = words.indexOf(': ', end);
    const origin = words.slice(end + 1, colon);
    if (!words.startsWith('<') || colon < 0 || !(origin === '' || origin.startsWith(EXPANDED))) return [];
    return [
      toRecipient(words.slice(1, end), origin.slice(EXPANDED.length, -2), words.slice(colon + 2), action, isProbe),
    ];
  });
}

function toRecipient(
  address: string,
  origin: string,
  why: string,
  action: DeliveryAction,
  isProbe: boolean,
): RecipientReport {
  const report = recipientFrom(address, why, { action, originalRecipient: origin || undefined });
  const { reply = 250 } = report;
  if (!isProbe) return report;
  return { ...report, action: reply < 400 ? 'delivered' : reply < 500 ? 'delayed' : 'failed' };
}
