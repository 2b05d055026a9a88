/**
 * MMDF (University of Delaware; also the mail system of SCO Unix): one recipient a mail in a sentence in quotes, with the
 * host and the queue behind the address; what the channel said in quotes behind "reason:". Waiting mails list the
 * addresses in the same form. Known by mails that went around, not by its source.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { textBetween } from '../text-between.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const FAILED = 'Your message could not be delivered to\n';
const WAITING = 'Delivery attempts are still pending for the following address(es):';
const REASON = /\breason: {1,3}'/;
const SUBJECT = /^(?:failed|waiting) mail {1,2}\(msg\./i;
const QUEUE = ' (queue: ';

export const mmdf: Dialect = {
  id: 'mmdf',
  recognises: (view) =>
    (isFromDaemon(view) || SUBJECT.test(view.subject)) &&
    [FAILED, WAITING].some((words) => view.text.includes(words)) &&
    view.text.includes(QUEUE),
  read({ text }) {
    const waiting = text.indexOf(WAITING);
    if (waiting >= 0) {
      const lines = text.slice(waiting + WAITING.length).split('\n');
      const recipients = lines.filter((line) => line.trim().startsWith("'")).flatMap((line) => delayed(line));
      return { recipients };
    }
    const recipients = text.split(FAILED).slice(1).flatMap(failed);
    return { recipients };
  },
};

function delayed(line: string): readonly RecipientReport[] {
  return addressesIn(line)
    .slice(0, 1)
    .map((address) => recipientFrom(address, '', { action: 'delayed' }));
}

/** `'bob@example.com (host: mx.example.com) (queue: smtp)' for the following\nreason:  ' 550 no'`. */
function failed(words: string): readonly RecipientReport[] {
  const reason = REASON.exec(words);
  const [address] = addressesIn(words.slice(0, reason?.index));
  if (address === undefined) return [];
  const start = reason === null ? words.length : reason.index + reason[0].length;
  const end = words.indexOf("'\n", start);
  const host = textBetween(words.slice(0, start), '(host: ', ')');
  return [
    recipientFrom(address, joinWords(words.slice(start, end < 0 ? undefined : end)), {
      remoteHost: host,
    }),
  ];
}
