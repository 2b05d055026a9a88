/**
 * InterScan of Trend Micro (VirusWall, Messaging Security Suite): a session in two lines for each recipient, or one
 * sentence about an address. Known by its mails, not by documentation. Which arrow stands for which direction differs
 * from version to version; "Sent" and "Received" do not.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import type { MailView } from '../mail-view.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const ASKED = /^Sent [<>]{3} RCPT TO: ?</i;
const ANSWERED = /^Received [<>]{3} /i;
const UNABLE = 'Unable to deliver message to <';

export const interScan: Dialect = {
  id: 'inter-scan',
  recognises: (view) =>
    view.from.includes('InterScan') ||
    (view.header('content-type') ?? '').includes('InterScan_NT_MIME_Boundary') ||
    (isFromDaemon(view) && view.text.includes('Message from InterScan')),
  read(view) {
    const said = sessions(view);
    const recipients = said.length > 0 ? said : sentences(view);
    return { recipients };
  },
};

function sessions({ text }: MailView): RecipientReport[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (!ASKED.test(line)) return [];
    const [address] = addressesIn(line);
    const end = lines.findIndex((one, at) => at > index && (one === '' || one.startsWith('Sent ')));
    const below = lines.slice(index + 1, end < 0 ? undefined : end);
    const reply = below.map((one) => one.replace(ANSWERED, '')).join('\n');
    return address === undefined ? [] : [recipientFrom(address, reply, { command: 'rcpt' })];
  });
}

function sentences({ text }: MailView): RecipientReport[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const words = joinWords(paragraph);
    const [address] = words.startsWith(UNABLE) ? addressesIn(words) : [];
    return address === undefined ? [] : [recipientFrom(address, words)];
  });
}
