/**
 * MailMarshal (NetIQ, Marshal, Trustwave): what it quotes stands between "Could not be delivered because of" and the
 * list of recipients; below that are the names of the MTAs. Where its own filter stopped a mail, the reason stands above
 * the fields of that mail. Known by its mails, not by documentation.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isFromDaemon, isNullPath, isReportSubject } from '../sent-by-program.ts';
import { textBetween } from '../text-between.ts';

const BECAUSE = 'Could not be delivered because of';
const AFFECTED = 'The following recipients were affected:';
const STOPPED = 'for the following reason:';
const MESSAGE = 'Message:';
/** Lines below which no field of the stopped mail is named. */
const MAX_FIELDS = 20;
const MORE = 'Additional Information';

export const mailMarshal: Dialect = {
  id: 'mail-marshal',
  recognises: (view) =>
    ((isFromDaemon(view) || isReportSubject(view.subject)) &&
      view.text.includes(BECAUSE) &&
      view.text.includes(AFFECTED)) ||
    (isNullPath(view) && view.text.startsWith('MailMarshal') && view.text.includes(STOPPED)),
  read({ text, original }) {
    if (!text.includes(AFFECTED)) return { recipients: readStopped(text, original) };
    const words = joinWords(linesBetween(text, BECAUSE, AFFECTED).join('\n'));
    const remoteHost = fieldIn(text, 'Remote-MTA');
    const reportingMta = fieldIn(text, 'Reporting-MTA');
    const addresses = linesBetween(text, AFFECTED, MORE).flatMap(addressesIn);
    return { recipients: recipientsFrom(addresses, words, { remoteMta: remoteHost }), reportingMta };
  },
};

/** `To:` of the mail that was stopped, and why. */
function readStopped(text: string, original: string): readonly RecipientReport[] {
  const words = joinWords(textBetween(text, STOPPED, MESSAGE) ?? '');
  const fields = [...linesBetween(text, MESSAGE), ...original.split('\n', MAX_FIELDS)];
  const to = fields.find((line) => line.startsWith('To:')) ?? '';
  return recipientsFrom(addressesIn(to), words);
}

/** `Reporting-MTA:      <mail.example.com>`. */
function fieldIn(text: string, name: string): string | undefined {
  const line = linesBetween(text, MORE).find((one) => one.startsWith(`${name}:`));
  const value = line
    ?.slice(name.length + 1)
    .trim()
    .replace(/^<|>$/g, '');
  return value === '' ? undefined : value;
}
