/** How AT&T, with SBC and BellSouth speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on AT&T, with SBC and BellSouth. */
export const page = {
  key: 'att',
  title: 'AT&T, with the old domains of SBC and BellSouth',
  summary:
    'Replies from several generations of servers, most of them about the connecting host: its reverse name and the block list that AT&T keeps itself.',
  meaning: [
    'AT&T has taken over domains with their machinery, so that lines in capitals, lines with underscores for blanks and plain sentences come from one company. 5.3.0 is used for nearly everything and adds nothing.',
    'A line that complains of the sender domain may end in a request to fix the reverse name of the host; the end is what counts.',
  ],
  recognize:
    '`att.net`, `worldnet.att.net` or `bellsouth.net` in text or link, `DNSBL:ATTRBL`, hosts that begin with `flph` or `alph`, MX hosts below `prodigy.net`.',
  codes: [
    {
      code: '5.3.0',
      means: 'A block list entry, an unknown addressee and more: read the words.',
    },
    {
      code: '5.0.0',
      means: 'With `[SUSPEND]` the account of the recipient is suspended.',
    },
    {
      code: '5.7.1',
      means: 'No reverse name, whatever the sentence begins with.',
    },
  ],
  markers: [
    {
      mark: 'DNSBL:ATTRBL',
      means: 'The address stands on the list of AT&T; `DNSBL:RBL 521` says the same.',
    },
    {
      mark: '[PERMFAIL]',
      means: 'BellSouth: the sender domain does not exist.',
    },
    {
      mark: '[SUSPEND]',
      means: 'BellSouth: the mailbox is suspended.',
    },
  ],
  contacts: [
    {
      title: 'AT&T: blocked mail',
      url: 'https://www.att.com/esupport/postmaster/',
    },
  ],
  advice: [
    'Give the host a reverse name that leads back to it before its first message.',
    'Ask for removal in the way that the line names, for each address: by the form behind its link, or by mail to `abuse_rbl@abuse-att.net`.',
  ],
  avoid: [
    {
      what: 'Conclude a system failure from 5.3.0',
      why: 'It is the default of an old program here and accompanies every kind of refusal.',
    },
  ],
  sources: [
    {
      title: 'IANA: SMTP enhanced status codes',
      url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    },
  ],
  confidence: {
    level: 'low',
    ground:
      'Read from the lines themselves and from a help page that is no longer online; the contact address was not opened.',
  },
} satisfies ProviderPage<'att'>;
