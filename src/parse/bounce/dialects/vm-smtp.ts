/**
 * SMTP of IBM's VM/CMS and of MVS, which BITNET's lists ran on: "unable to deliver following mail to recipient(s):", the
 * addresses, then "received negative reply from host:" with the host and the reply, or another sentence that says why.
 * Its words are those of the program's manuals and of mails of the 1990s; not verified against a running one.
 */
import type { Dialect } from '../dialect.ts';
import { bracketedAddresses } from '../bracketed-addresses.ts';
import { joinWords } from '../join-words.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isReportSubject } from '../sent-by-program.ts';

const UNABLE = 'unable to deliver following mail to recipient(s):';
const NEGATIVE = 'received negative reply from host:';
const RETURNED = '** Text of Mail follows **';

export const vmSmtp: Dialect = {
  id: 'vm-smtp',
  recognises: (view) => isReportSubject(view.subject) && view.text.includes(UNABLE),
  read({ text }) {
    const own = text.slice(text.indexOf(UNABLE) + UNABLE.length).split(RETURNED, 1)[0] ?? '';
    const [above = '', below] = own.split(NEGATIVE, 2);
    const lines = (below ?? above).split('\n').map((line) => line.trim());
    const addresses = bracketedAddresses(below === undefined ? own : above);
    const said = lines.filter((line) => line !== '' && !(line.startsWith('<') && line.endsWith('>')));
    const [remoteHost, ...reply] = below === undefined ? [undefined, ...said] : said;
    return {
      recipients: addresses.map((address) => recipientFrom(address, joinWords(reply.join('\n')), { remoteHost })),
    };
  },
};
