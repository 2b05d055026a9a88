/** How Orange and Wanadoo speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Orange and Wanadoo. */
export const page = {
  key: 'orange',
  title: 'Orange of France, with Wanadoo',
  summary:
    'The number behind `OFR` decides; it stands twice, and beside a full mailbox the enhanced code says "unknown".',
  meaning: [
    'Orange ends its replies with `OFR_417 [417]` or similar. The words are few and shared by many numbers; the code 5.1.1 stands before unknown (416) and full (417) mailboxes alike.',
    '999 is a punishment by the clock: the address is refused for at least two hours.',
  ],
  recognize: '`OFR` and a number, hosts that begin with `mwinf`; MX hosts end in `orange.fr` or `wanadoo.fr`.',
  codes: [
    {
      code: '5.1.1',
      means: '416 is unknown, 417 is full: only the first is a dead address.',
    },
    {
      code: '5.2.0',
      means: '506: the message looks like spam.',
    },
  ],
  markers: [
    {
      mark: 'OFR_102',
      means: 'The sending host is blocked for spam.',
    },
    {
      mark: 'OFR_104',
      means: 'Too many connections.',
    },
    {
      mark: 'OFR_108',
      means: 'Overload of the server.',
    },
    {
      mark: 'OFR_416',
      means: 'No such recipient.',
    },
    {
      mark: 'OFR_417',
      means: 'Full.',
    },
    {
      mark: 'OFR_506',
      means: 'Spam.',
    },
    {
      mark: 'OFR_999',
      means: 'Blocked for two hours or more.',
    },
  ],
  contacts: [
    {
      title: 'Orange: postmaster',
      url: 'https://postmaster.orange.fr/',
    },
  ],
  advice: [
    'Two or three connections per address are what Orange takes; begin with one.',
    'Pause two hours after a 999 rather than probing.',
  ],
  avoid: [
    {
      what: 'Suppress on 5.1.1 alone',
      why: 'A full mailbox (417) carries the same code, and its owner still reads mail.',
    },
  ],
  sources: [
    {
      title: 'Postmastery: the OFR codes',
      url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'The numbers are taken from a consultancy.',
  },
} satisfies ProviderPage<'orange'>;
