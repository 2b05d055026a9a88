/**
 * Microsoft Exchange 2007 and later where its report part was lost: a paragraph for people, then the diagnostic section,
 * in which each recipient has a line and below it `#550 5.1.1 ... ##` (2007, 2010) or a sentence with the reply in
 * quotes (2010, 2013 and later), in the server's language. What it says for people is not read: the section is for
 * administrators, and exact. Known by its mails; of the languages, English and Italian were seen, others not verified.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { replyAt } from '../../smtp/reply-line.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import type { MailView } from '../mail-view.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';
import { textBetween } from '../text-between.ts';

/** How the line begins that names the server which writes, in lower case. */
const GENERATING = [
  'generating server:',
  'generierender server:',
  'serveur de génération',
  'servidor de generación:',
  'server di generazione:',
  'servidor de geração:',
  'servidor que genera',
  'bronserver:',
  'genererande server:',
  'genererende server:',
  'serwer generujący:',
];
const LONGEST = 20;

export const exchange2007: Dialect = {
  id: 'exchange-2007',
  recognises: (view) =>
    (isFromDaemon(view) || view.header('x-ms-exchange-message-is-ndr') !== undefined) && serverLine(view) >= 0,
  read(view) {
    const lines = view.text.split('\n').map((line) => line.trim());
    const server = serverLine(view);
    const reportingMta = lines[server]?.split(': ')[1]?.trim() || undefined;
    const recipients: RecipientReport[] = [];
    for (let at = server + 1; at < lines.length; at++) {
      const line = lines[at] ?? '';
      const address = addressIn(line);
      const below = lines.slice(at + 1, at + LONGEST);
      const end = below.findIndex((one) => one === '' || addressIn(one) !== undefined);
      if (address !== undefined) recipients.push(toRecipient(address, below.slice(0, end < 0 ? undefined : end)));
    }
    return { recipients, reportingMta };
  },
};

function serverLine({ text }: MailView): number {
  const lines = text.toLowerCase().split('\n');
  return lines.findIndex((line) => GENERATING.some((words) => line.trimStart().startsWith(words)));
}

/** `bob@example.com`, `bob@example.com<mailto:bob@example.com>`. */
function addressIn(line: string): string | undefined {
  const [address] = line.includes(' ') ? [] : addressesIn(line);
  return address !== undefined && line.startsWith(address) ? address : undefined;
}

/** Of several attempts the first line tells of the last. */
function toRecipient(address: string, lines: readonly string[]): RecipientReport {
  const words = joinWords(lines.join('\n'));
  const hash = words.slice(words.indexOf('#') + 1);
  if (replyAt(hash, 0) !== 0) return recipientFrom(address, hash.split('##', 1)[0] ?? hash);
  const quoted = textBetween(words, "'", "' ") ?? textBetween(words, "'", "'\n") ?? words.slice(words.indexOf("'") + 1);
  const said = replyAt(quoted, 0) === 0 ? words : quoted.replace(/'$/, '');
  const remoteHost = textBetween(words.slice(0, words.indexOf("'")), 'Remote Server at ', ' ');
  return recipientFrom(address, said, { remoteHost });
}
