/**
 * SendGrid's own MTA: "This is an automatically generated message from SendGrid.", and for each recipient a line of
 * customer, message, addresses and hosts, `acme:4711:<user@example.com> : 192.0.2.25 : mx.example.com:[192.0.2.25] :`,
 * below which stands the reply with ` in RCPT TO` behind it. Known from its mails, which carry a report part of their
 * own, so that this is for copies that lost it.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { toSmtpCommand } from '../../smtp/in-reply-to.ts';
import { bracketedAddresses } from '../bracketed-addresses.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isProgramsOwn } from '../sent-by-program.ts';
import { textBetween } from '../text-between.ts';

const OPENING = 'automatically generated message from SendGrid';
/** Behind the words of the reply; no command is longer than `MAIL FROM`. */
const COMMAND = / in ([A-Z]{4}(?: [A-Z]{2,4})?)\s{0,9}$/;

export const sendgrid: Dialect = {
  id: 'sendgrid',
  recognises: (view) => isProgramsOwn(view) && view.text.includes(OPENING),
  read: ({ text }) => ({ recipients: recordsIn(text).flatMap(readRecord) }),
};

/** A record is its line and the indented ones below. */
function recordsIn(text: string): readonly string[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    paragraph.split(/\n(?=\S)/).filter((record) => record.includes('> : ')),
  );
}

function readRecord(record: string): RecipientReport[] {
  const [whom = '', , host = '', ...rest] = record.split(' : ');
  const [address] = bracketedAddresses(whom);
  if (address === undefined || host === '') return [];
  const end = host.indexOf('] :');
  const said = joinWords([end < 0 ? '' : host.slice(end + 3), ...rest].join(' : ').replace(/^[ :]{1,9}/, ''));
  return [
    recipientFrom(address, said.replace(COMMAND, ''), {
      remoteHost: host.split(':', 1)[0] || undefined,
      remoteAddress: textBetween(host, '[', ']'),
      command: toSmtpCommand(COMMAND.exec(said)?.[1] ?? ''),
    }),
  ];
}
