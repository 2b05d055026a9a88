/**
 * m-FILTER, the mail gateway of Digital Arts (Japan): the addresses, then sections for the server's reply, for the
 * command that it answered and for the returned mail. The headings are in English, the prose is Japanese and may be
 * rewritten, the product's name in the prose and in X-Mailer too. Known by its mails; no documentation was found.
 */
import { toSmtpCommand } from '../../smtp/in-reply-to.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const REPLY = '-------server message';
const COMMAND = '-------SMTP command';

export const mFilter: Dialect = {
  id: 'm-filter',
  recognises: (view) =>
    isFromDaemon(view) && view.text.includes(`\n${REPLY}\n`) && view.text.includes(`\n${COMMAND}\n`),
  read({ text }) {
    const lines = text.slice(0, text.indexOf(`\n${REPLY}\n`)).split('\n');
    const addresses = lines.flatMap((line) => (/^\S+$/.test(line.trim()) ? addressesIn(line) : []));
    const words = linesBetween(text, REPLY, COMMAND).join('\n');
    const command = toSmtpCommand(linesBetween(text, COMMAND)[0] ?? '');
    const recipients = recipientsFrom([...new Set(addresses)], words, { command });
    return { recipients };
  },
};
