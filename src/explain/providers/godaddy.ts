/** How GoDaddy (Secureserver) speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on GoDaddy (Secureserver). */
export const page = {
  key: 'godaddy',
  title: 'GoDaddy and its secureserver.net',
  summary: '`IB` and three digits at the end of the line; some 554 of them end by the clock after an hour or a day.',
  meaning: [
    'The number is what GoDaddy documents; sentence and reply vary. IB110 and IB112 block for an hour, IB111 and IB113 for a day, all behind 554; the first of each pair is about spam, the second about too many invalid recipients.',
    'Hourly limits (IB504, IB607) come with 550, although the next hour is free again.',
  ],
  recognize: '`IB` with three digits, or a link to `x.co`; MX hosts end in `secureserver.net`.',
  codes: [
    {
      code: '5.2.0',
      means: 'With IB212 the content is called spam; the mailbox is fine.',
    },
    {
      code: '5.1.1',
      means: 'The recipient was not found.',
    },
  ],
  markers: [
    {
      mark: 'IB007',
      means: 'Too many sessions.',
    },
    {
      mark: 'IB103',
      means: 'Poor reputation at Cloudmark; IB104, IB105 and IB106 are the SBL, XBL and PBL of Spamhaus.',
    },
    {
      mark: 'IB108',
      means: 'No reverse name.',
    },
    {
      mark: 'IB110',
      means: 'Blocked for an hour.',
    },
    {
      mark: 'IB111',
      means: 'Blocked for a day.',
    },
    {
      mark: 'IB212',
      means: 'Content.',
    },
    {
      mark: 'IB504',
      means: 'Too many messages in this hour; IB607 says it of recipients.',
    },
    {
      mark: 'IB508',
      means: 'The SPF record is invalid or does not allow the address.',
    },
    {
      mark: 'IB705',
      means: 'A virus.',
    },
  ],
  contacts: [
    {
      title: 'GoDaddy: request to remove an address',
      url: 'https://unblock.secureserver.net/',
    },
  ],
  advice: [
    'Map the four block numbers to waiting times in your queue; its schedule knows no better.',
    'Let sessions end before new ones are opened: IB007 is reached early.',
  ],
  avoid: [
    {
      what: 'Treat 554 as the last word',
      why: 'Four of these numbers expire by themselves.',
    },
  ],
  sources: [
    {
      title: 'GoDaddy: fix rejected email',
      url: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'Most numbers stand on the help page; a few, and the address for removals, were not verified.',
  },
} satisfies ProviderPage<'godaddy'>;
