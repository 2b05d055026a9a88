/**
 * MailMarshal (NetIQ, Marshal, Trustwave): what it quotes stands between "Could not be delivered because of" and the
 * list of recipients; below that are the names of the MTAs. Known by its mails, not by documentation.
 */
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon, isReportSubject } from '../sent-by-program.ts';

const BECAUSE = 'Could not be delivered because of';
const AFFECTED = 'The following recipients were affected:';
const MORE = 'Additional Information';

export const mailMarshal: Dialect = {
  id: 'mail-marshal',
  recognises: (view) =>
    (isFromDaemon(view) || isReportSubject(view.subject)) &&
    view.text.includes(BECAUSE) &&
    view.text.includes(AFFECTED),
  read({ text }) {
    const words = joinWords(linesBetween(text, BECAUSE, AFFECTED).join('\n'));
    const remoteHost = fieldIn(text, 'Remote-MTA');
    const reportingMta = fieldIn(text, 'Reporting-MTA');
    const recipients = linesBetween(text, AFFECTED, MORE)
      .flatMap(addressesIn)
      .map((address) => recipientFrom(address, words, { remoteMta: remoteHost }));
    return { recipients, reportingMta };
  },
};

/** `Reporting-MTA:      <mail.example.com>`. */
function fieldIn(text: string, name: string): string | undefined {
  const line = linesBetween(text, MORE).find((one) => one.startsWith(`${name}:`));
  const value = line
    ?.slice(name.length + 1)
    .trim()
    .replace(/^<|>$/g, '');
  return value === '' ? undefined : value;
}
