/**
 * Microsoft Exchange 4.0, 5.5, 2000 and 2003 where there is no report part: the recipient with a date behind it, and
 * indented below that the reason in the server's language; then `MSEXCH:IMS:` and names (4.0, 5.5), or in angle brackets
 * a host, `#5.1.1` and what another server said behind `smtp;` (2000, 2003). The recipient may be an X.400 address or no
 * more than a name. Known by its mails; words of languages other than English were not verified, so the form is asked for.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { saysMore } from '../../dsn/says-more.ts';
import { findCode } from '../../../code/find-code.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import type { MailView } from '../mail-view.ts';
import { recipientsOfOriginal } from '../original-recipients.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const CONNECTORS = ['Internet Mail Service (5.', 'Microsoft Exchange Server Internet Mail Connector'];
const PHRASES = ['did not reach the following recipient(s):', 'did not reach some or all of the intended recipients'];
/** `<mail.example.com #5.5.0 smtp;550 ...>`; the words in between hold brackets of their own. */
const DIAGNOSTIC = /^<[\w.-]{1,255} #[245]\.\d/;
const DATE = /^ (?:\p{L}{2,12}[.,]{0,2} )?\d{1,4}[\s./-]/u;
/** "on", as servers write it between a recipient and a date. */
const ON = [' on', ' am', ' le', ' el', ' il', ' op', ' em', ' den'];

export const exchange: Dialect = {
  id: 'exchange',
  recognises: (view) =>
    isFromDaemon(view) &&
    (view.text.includes('MSEXCH:') ||
      PHRASES.some((phrase) => view.text.includes(phrase)) ||
      CONNECTORS.some((name) => (view.header('x-mailer') ?? '').startsWith(name)) ||
      view.text.split('\n').some((line) => DIAGNOSTIC.test(line.trim()))),
  read(view) {
    const lines = view.text.split('\n');
    const places = lines.flatMap((line, index) => {
      const name = nameIn(line);
      return name === undefined ? [] : [{ name, index }];
    });
    const recipients = places.map(({ name, index }, turn) => {
      const below = lines.slice(index + 1, places[turn + 1]?.index).map((line) => line.trim());
      const end = below.findIndex((line, at) => line === '' && at > 0);
      return toRecipient(addressOf(name, places.length === 1, view), below.slice(0, end < 0 ? undefined : end));
    });
    return { recipients };
  },
};

/** What stands in front of a date, in a line that ends in one. */
function nameIn(line: string): string | undefined {
  const words = line.trim();
  for (const on of ON) {
    const at = words.lastIndexOf(`${on} `);
    if (at > 0 && DATE.test(words.slice(at + on.length))) return words.slice(0, at);
  }
  return undefined;
}

/** `'bob@example.com'`, `c=US;a= ;p=example;dda:SMTP=bob@example.com;`, `Bob Example`. */
function addressOf(name: string, isAlone: boolean, view: MailView): string {
  const [address] = addressesIn(name.replace('(a)', '@').replace(/^.{0,500}(?:SMTP|RFC-822)=/i, ''));
  if (address !== undefined) return address;
  const known = isAlone ? recipientsOfOriginal(view) : [];
  return known.length === 1 && known[0] !== undefined ? known[0] : name.replace(/^'|'$/g, '');
}

function toRecipient(address: string, lines: readonly string[]): RecipientReport {
  const start = lines.findIndex((line) => DIAGNOSTIC.test(line));
  if (start < 0) return recipientFrom(address, joinWords(lines.join('\n')));
  const diagnostic = joinWords(lines.slice(start).join('\n')).replace(/>$/, '');
  const own = findCode(diagnostic.slice(diagnostic.indexOf('#')))?.code;
  const smtp = diagnostic.indexOf('smtp;');
  const words = smtp < 0 ? joinWords(lines.slice(0, start).join('\n')) : diagnostic.slice(smtp + 5);
  const report = recipientFrom(address, words);
  const isOwnBetter = own !== undefined && (report.code === undefined || !saysMore(report.code, own));
  return isOwnBetter ? { ...report, code: own } : report;
}
