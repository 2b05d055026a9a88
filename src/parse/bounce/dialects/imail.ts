/**
 * Ipswitch IMail Server, whose delivery process is SMTP32: one line for each recipient, `what failed: address` or
 * `undeliverable to address`, the latter with the reply below. The words are known by its mails and by its knowledge
 * base, not by its source; which other sentences stand in front of an address was not verified, so any may.
 */
import type { SmtpCommand } from '../../../signal.ts';
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';

/** Whose reply it was, in front of `generated response:` and `generated following response:`. */
const STEPS: readonly (readonly [words: string, command: SmtpCommand])[] = [
  ['rcpt to', 'rcpt'],
  ['mail from', 'mail'],
  ['body of message', 'end-of-data'],
  ['data', 'data'],
  ['ehlo', 'ehlo'],
  ['helo', 'ehlo'],
];
const GENERATED = /^([a-z ]{1,20}) generated (?:following )?response:?/i;

export const imail: Dialect = {
  id: 'imail',
  recognises: (view) => (view.header('x-mailer') ?? '').replace('<', '').toUpperCase().startsWith('SMTP32 '),
  read(view) {
    const lines = view.text.split('\n').map((line) => line.trim());
    const places = lines.flatMap((line, index) => (isAboutAddress(line) ? [index] : []));
    const recipients = places.map((place, turn) => toRecipient(lines.slice(place, places[turn + 1])));
    return { recipients };
  },
};

/** `To: user@example.com` is the report's own header, quoted by whoever keeps it: one word says nothing. */
function isAboutAddress(line: string): boolean {
  const address = addressesIn(line).at(-1);
  if (address === undefined || !line.endsWith(address)) return false;
  const words = line.slice(0, -address.length).trim();
  return words === 'undeliverable to' || (words.endsWith(':') && words.includes(' '));
}

function toRecipient([line = '', ...below]: readonly string[]): RecipientReport {
  const address = addressesIn(line).at(-1) ?? '';
  const opening = below.find((one) => GENERATED.test(one));
  if (opening === undefined) {
    const [words = ''] = line.split(`: ${address}`, 1);
    return recipientFrom(address, words === line ? joinWords(below.join('\n')) : words);
  }
  const said = joinWords(below.slice(below.indexOf(opening) + 1).join('\n'));
  const step = GENERATED.exec(opening)?.[1]?.toLowerCase();
  const command = STEPS.find(([words]) => words === step)?.[1];
  return recipientFrom(address, said, { command });
}
