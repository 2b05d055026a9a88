/**
 * qmail-send's own format (QSBMF, https://cr.yp.to/proto/qsbmf.txt), also written by netqmail, s/qmail, notqmail and
 * indimail: an introduction, then one paragraph for each recipient that opens with `<address>:`. The words are those of
 * qmail-remote.c and qmail-local.c.
 */
import type { SmtpCommand } from '../../../signal.ts';
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientFrom } from '../recipient-from.ts';

/** What qmail-remote says about the step at which it failed. */
const STEPS: readonly (readonly [words: string, command: SmtpCommand])[] = [
  ['does not like recipient', 'rcpt'],
  ['but sender was rejected', 'mail'],
  ['but my name was rejected', 'ehlo'],
  ['but greeting failed', 'connect'],
  ['failed on DATA command', 'data'],
  ['failed after I sent the message', 'end-of-data'],
];
const GIVING_UP = '\nGiving up on ';

export const qmail: Dialect = {
  id: 'qmail',
  recognises(view) {
    const isInvoked = view.headers('received').some((field) => field.includes('invoked for bounce'));
    return (isInvoked || view.text.startsWith('Hi. This is ')) && view.text.includes('\n<');
  },
  read(view) {
    const recipients: RecipientReport[] = [];
    for (const paragraph of paragraphsOf(view.text)) {
      const recipient = readParagraph(paragraph);
      if (recipient !== undefined) recipients.push(recipient);
    }
    return { recipients };
  },
};

function readParagraph(paragraph: string): RecipientReport | undefined {
  const start = paragraph.startsWith('<') ? 0 : paragraph.indexOf('\n<') + 1;
  const end = paragraph.indexOf('>:', start);
  if (paragraph.charAt(start) !== '<' || end < 0 || paragraph.slice(start, end).includes('\n')) return undefined;
  const words = paragraph.slice(end + 2);
  const [said = ''] = words.split(GIVING_UP, 1);
  const step = STEPS.find(([sign]) => said.includes(sign));
  return recipientFrom(paragraph.slice(start, end + 1), joinWords(said), {
    command: step?.[1],
    remoteAddress: step && addressIn(said, step[0]),
  });
}

/** `192.0.2.25 does not like recipient.`, `Connected to 192.0.2.25 but sender was rejected.` */
function addressIn(said: string, sign: string): string | undefined {
  const before = said.slice(0, said.indexOf(sign)).trimEnd();
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  return /^[\da-f.:]{3,45}$/i.test(word) ? word : undefined;
}
