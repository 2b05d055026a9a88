/**
 * SMTP of IBM's VM/CMS and of MVS, which BITNET's lists ran on: "unable to deliver following mail to recipient(s):", the
 * addresses, then "received negative reply from host:" with the host and the reply, or another sentence that says why.
 * Its words are those of the program's manuals and of mails of the 1990s; not verified against a running one.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { bareAddress } from '../../dsn/report-address.ts';
import { MAX_NAMED } from '../../limits-of-mail.ts';
import type { Dialect } from '../dialect.ts';
import { bracketedAddresses } from '../bracketed-addresses.ts';
import { joinWords } from '../join-words.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isAnswer, isProgramsOwn } from '../sent-by-program.ts';

const UNABLE = 'unable to deliver following mail to recipient(s):';
const NEGATIVE = 'received negative reply from host:';
const RETURNED = '** Text of Mail follows **';

export const vmSmtp: Dialect = {
  id: 'vm-smtp',
  recognises: (view) =>
    (isProgramsOwn(view) || (/^smtp@/i.test(bareAddress(view.from)) && !isAnswer(view.subject))) &&
    view.text.includes(UNABLE),
  read({ text }) {
    const [own = ''] = text.split(RETURNED, 1);
    return { recipients: own.split(UNABLE, MAX_NAMED).slice(1).flatMap(readSection) };
  },
};

/** Addresses in lines of their own, then who refused, and how. */
function readSection(section: string): readonly RecipientReport[] {
  const [above = '', below] = section.split(NEGATIVE, 2);
  const lines = (below ?? above).split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !(line.startsWith('<') && line.endsWith('>')));
  const [remoteHost, ...reply] = below === undefined ? [undefined, ...said] : said;
  return recipientsFrom(bracketedAddresses(above), joinWords(reply.join('\n')), { remoteHost });
}
