/**
 * GMX, WEB.DE, mail.com and 1&1, which write as Exim does but quote the address: `"user@example.com":`, and below it
 * `SMTP error from remote server after RCPT command:`, `host: mx.example.com` and the reply. Known from their mails.
 */
import type { SmtpCommand } from '../../../signal.ts';
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isSentFrom } from '../sent-from.ts';

const HOST = 'host: ';
const ERROR = 'SMTP error from remote server';
const REASON = ' reason: ';
/** TEXT is what follows DATA. */
const COMMANDS: readonly (readonly [word: string, command: SmtpCommand])[] = [
  ['RCPT', 'rcpt'],
  ['MAIL', 'mail'],
  ['TEXT', 'end-of-data'],
  ['DATA', 'data'],
];

export const gmx: Dialect = {
  id: 'gmx',
  recognises: (view) =>
    (view.header('x-gmx-antispam') !== undefined ||
      view.header('x-ui-out-filterresults') !== undefined ||
      isSentFrom(view, 'gmx.net', 'gmx.com', 'gmx.de', 'web.de', 'mail.com', '1and1.com', 'kundenserver.de')) &&
    view.text.includes('This message was created automatically by mail delivery software'),
  read(view) {
    const recipients: RecipientReport[] = [];
    let address: string | undefined;
    let words: string[] = [];
    const close = (): void => {
      if (address !== undefined) recipients.push(toRecipient(address, words));
      words = [];
    };
    for (const line of view.text.split('\n').map((one) => one.trim())) {
      const opened = addressIn(line);
      if (opened === undefined) words.push(line);
      else {
        close();
        address = opened;
      }
    }
    close();
    return { recipients };
  },
};

/** In newer mails all stands in one line: `SMTP error ... for TEXT command, host: mx.example.com (192.0.2.25) reason: 550 ...`. */
function toRecipient(address: string, lines: readonly string[]): RecipientReport {
  const about = lines.find((line) => line.startsWith(ERROR)) ?? '';
  const remoteHost = (about.includes(HOST) ? about : lines.find((line) => line.startsWith(HOST)))
    ?.split(HOST)[1]
    ?.split(' ')[0];
  const command = COMMANDS.find(([word]) => about.includes(` ${word} command`))?.[1];
  const reason = about.includes(REASON) ? [about.slice(about.indexOf(REASON) + REASON.length)] : [];
  const said = lines.filter((line) => !line.startsWith(HOST) && !line.startsWith(ERROR));
  return recipientFrom(address, joinWords([...reason, ...said].join('\n')), { remoteHost, command });
}

/** `"user@example.com":` or without the quotes. */
function addressIn(line: string): string | undefined {
  if (!line.endsWith(':') || !line.includes('@') || line.includes(' ')) return undefined;
  return line.slice(0, -1).replaceAll('"', '');
}
