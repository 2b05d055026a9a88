/**
 * Apache James 2 and 3 where it writes no report part: the bounce of RemoteDelivery, which lists the recipients and puts
 * the reason below them, and the mailet Bounce, which has headings for both (org.apache.james.transport.mailets,
 * https://github.com/apache/james-project). Its first words are qmail's.
 */
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const OPENING = 'Hi. This is the James mail server at ';
/** What stands between the recipients and the reason. */
const TOLD =
  /^(?:Remote mail server told me:|The remote mail server told me:|Error message:|Error message below:)[ \t]*/m;
const DETAILS = /^Message details:/m;

export const james: Dialect = {
  id: 'james',
  recognises: (view) => isFromDaemon(view) && view.text.startsWith(OPENING),
  read({ text }) {
    const details = text.search(DETAILS);
    const lines = text
      .slice(0, details < 0 ? undefined : details)
      .split('\n')
      .map((line) => line.trim());
    const isAddress = (line: string): boolean => addressesIn(line)[0] === line.replace(/^<|>$/g, '') && line !== '';
    const first = lines.findIndex(isAddress);
    if (first < 0) return undefined;
    const end = lines.findIndex((line, index) => index > first && !isAddress(line));
    const listed = lines.slice(first, end < 0 ? undefined : end);
    const [said = ''] = end < 0 ? [] : lines.slice(end).join('\n').replace(TOLD, '').trim().split('\n\n', 1);
    return { recipients: recipientsFrom(listed, joinWords(said)) };
  },
};
