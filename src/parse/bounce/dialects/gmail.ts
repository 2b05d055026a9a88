/**
 * Gmail until about 2016, before it wrote RFC 3464 reports: the recipients indented below a sentence, then "Technical
 * details of permanent failure:" (or temporary), where the other server's reply stands in a sentence of Gmail's or in
 * brackets, with a number for the step that failed: `(state 14)`. Known from many of its mails; Google never documented it.
 */
import type { SmtpCommand } from '../../../signal.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';

const DETAILS = 'Technical details of ';
/** The steps as practitioners worked them out; others were seen too seldom. */
const STATES: Readonly<Record<string, SmtpCommand>> = {
  '(state 9)': 'ehlo',
  '(state 12)': 'mail',
  '(state 13)': 'mail',
  '(state 14)': 'rcpt',
  '(state 15)': 'data',
  '(state 17)': 'end-of-data',
  '(state 18)': 'end-of-data',
};
/** What Gmail says around the reply of the other server. */
const INTRODUCTIONS = [
  'The error that the other server returned was:',
  'The error was:',
  'The reason for the problem:',
  'We recommend contacting the other email provider for further information about the cause of this error.',
];

export const gmail: Dialect = {
  id: 'gmail',
  recognises: (view) =>
    view.from.includes('@google') &&
    view.subject.startsWith('Delivery Status Notification') &&
    view.text.includes(DETAILS),
  read(view) {
    const isDelay = view.subject.includes('(Delay)') || view.text.includes('THIS IS A WARNING MESSAGE ONLY');
    const at = view.text.indexOf(DETAILS);
    const details = view.text.slice(view.text.indexOf(':', at) + 1);
    const words = wordsOf(details);
    const state = Object.keys(STATES).find((sign) => details.includes(sign));
    const command = state === undefined ? undefined : STATES[state];
    const action = isDelay ? 'delayed' : 'failed';
    const recipients = indentedAddresses(view.text.slice(0, at)).map((address) =>
      recipientFrom(address, words, { action, command }),
    );
    return { recipients };
  },
};

/** Indented lines that are an address and nothing else. */
function indentedAddresses(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.startsWith(' '));
  return lines.map((line) => line.trim()).filter((line) => line.includes('@') && !line.includes(' '));
}

/** The other server's words where they are introduced, else Gmail's own. */
function wordsOf(details: string): string {
  const said = details.replace(/\(state \d{1,2}\)\.?/, '');
  for (const introduction of INTRODUCTIONS) {
    const at = said.indexOf(introduction);
    if (at >= 0) return joinWords(said.slice(at + introduction.length));
  }
  return joinWords(said);
}
