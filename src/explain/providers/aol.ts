/** How AOL, before it moved to Yahoo speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on AOL, before it moved to Yahoo. */
export const page = {
  key: 'aol',
  title: 'AOL, before it moved to the servers of Yahoo',
  summary:
    'Replies of servers that are gone, kept because archives, old logs and rules of filters still hold them; mail to aol.com is answered by Yahoo today.',
  meaning: [
    'The old AOL packed its reason into letters between a bracket or behind 554: `RTR:BL`, `RLY:B1`, `HVU:B1`. The letters before the colon name the check, those behind it what was found.',
    'Some lines carry 5.2.1 with a sentence about delivery, which says nothing of a disabled mailbox.',
  ],
  recognize:
    '`RTR:`, `RLY:`, `HVU:`, `DNS:`, `CON:` or `DYN:` and two characters, mostly with a link to `postmaster.aol.com` or `postmaster.info.aol.com`.',
  codes: [
    {
      code: '5.2.1',
      means: 'With "AOL will not accept delivery" it is a policy, and the mailbox is fine.',
    },
    {
      code: '5.7.1',
      means:
        'A block of the address, or with `HVU` of a link in the text; of these only RLY:B1 is known to end by itself.',
    },
  ],
  markers: [
    {
      mark: 'RTR:RD',
      means: 'No reverse name, or one of a dial-up line.',
    },
    {
      mark: 'RTR:DU',
      means: 'A dynamic address.',
    },
    {
      mark: 'RTR:BL',
      means: 'The address is blocked.',
    },
    {
      mark: 'RLY:B1',
      means: 'A block that AOL lifted by itself within 24 hours.',
    },
    {
      mark: 'HVU:B1',
      means: 'A link in the text draws complaints.',
    },
  ],
  contacts: [
    {
      title: 'Sender hub of Yahoo, which runs aol.com',
      url: 'https://senders.yahooinc.com/',
    },
  ],
  advice: [
    'For mail of today read the page on Yahoo, whose marks apply to aol.com as well.',
    'When old bounces are evaluated, count RLY:B1 as temporary although its reply is 554.',
  ],
  avoid: [
    {
      what: 'Write filters for these letters',
      why: 'No server sends them any more.',
    },
  ],
  sources: [
    {
      title: 'Yahoo: SMTP error codes',
      url: 'https://senders.yahooinc.com/smtp-error-codes',
    },
  ],
  confidence: {
    level: 'low',
    ground:
      'The pages of the old postmaster site are offline; the meanings are those that were quoted from it, and some were never verified.',
  },
} satisfies ProviderPage<'aol'>;
