/** How KDDI (au, ezweb) speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on KDDI (au, ezweb). */
export const page = {
  key: 'kddi',
  title: 'KDDI of Japan: au.com and ezweb.ne.jp',
  summary:
    'As with other Japanese carriers "User unknown" can be a filter; a blank where the address should be gives it away.',
  meaning: [
    'In answer to `RCPT TO` the words mean what they say, and the line names the address: `550 <ann@example.com>: User unknown`. After the end of `DATA` they come from the filter of an existing subscriber, and then the line often reads `550 : User unknown`, with nothing in front of the colon.',
  ],
  recognize: '`ezweb.ne.jp`, `au.com` or `dion.ne.jp` in recipient or host, hosts such as `lsean.ezweb.ne.jp`.',
  codes: [],
  markers: [],
  contacts: [
    {
      title: 'A practitioner on the replies of au',
      url: 'https://note.com/sendmagic/n/n875d8dcb6cb8',
    },
  ],
  advice: [
    'Keep the phase of the dialogue with each refusal.',
    'Give a mailing to these domains one recipient per message: a refusal after DATA hits all of them together.',
  ],
  avoid: [
    {
      what: 'Suppress on `550 : User unknown`',
      why: 'A missing mailbox is named in front of the colon; the blank is the filter of a subscriber who exists.',
    },
  ],
  sources: [
    {
      title: 'A practitioner on the replies of au',
      url: 'https://note.com/sendmagic/n/n875d8dcb6cb8',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Rests on an article and on other classifiers; no page of the carrier about it was found.',
  },
} satisfies ProviderPage<'kddi'>;
