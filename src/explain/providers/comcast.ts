/** How Comcast Xfinity speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Comcast Xfinity. */
export const page = {
  key: 'comcast',
  title: 'Comcast Xfinity',
  summary:
    'A link whose last eight characters say it all: two letters for the kind of check, six digits as a mask of what it found.',
  meaning: [
    '`BL` is a block of the address, `RL` a rate limit, `ES` the kind of address, `DM` a failed DMARC check. The six digits behind `BL` are bits: 000001 is Spamhaus, 000010 Cloudmark, 000100 a score of the sender; they add up when several agree.',
    'The enhanced codes beside them are generic ones of the subject 1, so that a rate limit looks like an address problem.',
    'In 2025 Comcast began to move its mailboxes to Yahoo; the host that answered tells whose marks apply.',
  ],
  recognize:
    'The host introduces itself with `comcast` as a word of its own, links go to `postmaster.comcast.net`, MX hosts end in `comcast.net`.',
  codes: [
    {
      code: '4.1.0',
      means: 'Throttled; no address is in question.',
    },
    {
      code: '5.1.0',
      means: 'Refused for whatever the link says, DMARC for example.',
    },
    {
      code: '5.1.1',
      means: 'With "Not our customer" the mailbox does not exist.',
    },
  ],
  markers: [
    {
      mark: 'BL000001',
      means: 'Spamhaus lists the address.',
    },
    {
      mark: 'BL000010',
      means: 'Cloudmark lists it.',
    },
    {
      mark: 'BL000000',
      means: 'Its pattern of sending caught the eye.',
    },
    {
      mark: 'ES000001',
      means: 'An address of a dynamic range.',
    },
    {
      mark: 'RL000001',
      means: 'A rate limit.',
    },
    {
      mark: 'DM000001',
      means: 'DMARC failed.',
    },
  ],
  contacts: [
    {
      title: 'Comcast: postmaster',
      url: 'https://postmaster.comcast.net/',
    },
  ],
  advice: [
    'Decode the bits before asking anybody: the list that has the address is named in them, and Comcast follows it.',
    'Give each sending host a PTR record; without one Comcast refuses the connection, and `Reverse DNS failure` with 421 means that the look-up failed this time.',
    'Keep to a few connections per address; `Too many sessions opened` comes early.',
  ],
  avoid: [
    {
      what: 'Ask Comcast to overrule Spamhaus',
      why: 'Comcast follows the list: once Spamhaus removes the entry, the refusal ends by itself.',
    },
  ],
  sources: [
    {
      title: 'Comcast: mail error codes',
      url: 'https://postmaster.comcast.net/mail-error-codes.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The table of BL and ES was published by Comcast; the single RL and DM numbers were not verified, and the move to Yahoo is known from the news alone.',
  },
} satisfies ProviderPage<'comcast'>;
