/** How Apple iCloud speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Apple iCloud. */
export const page = {
  key: 'apple',
  title: 'Apple iCloud Mail',
  summary:
    'Short replies with a mark in brackets; behind many refusals stand the filters of Proofpoint and Cloudmark, and 5.1.1 may be an account that was only deactivated.',
  meaning: [
    'Apple says little: a code, a mark such as `[CS01]` or `[HME1]`, and sometimes a link to one help page. The mark separates content (`CS`) from authentication (`HME`) and from a deferral by trust (`HCM`).',
    '`inactive email address` behind 5.1.1 is an account that was deactivated and may come back, and not one that never was.',
  ],
  recognize:
    '`icloud.com` or `me.com` recipients, hosts with `icloudmta` or `pv50p00` in their names, MX hosts below `mail.icloud.com`, a link to `support.apple.com`.',
  codes: [
    {
      code: '5.7.1',
      means:
        'With `[HME1]` SPF and DKIM failed, with `[CS01]` the content filter struck, with "DMARC policy" the domain in From asked for the refusal.',
    },
    {
      code: '5.1.1',
      means: 'With "inactive email address" the account is deactivated.',
    },
    {
      code: '4.7.1',
      means: 'Deferred for want of trust or for volume.',
    },
  ],
  markers: [
    {
      mark: 'CS01',
      means: 'Local policy, decided by a content filter; CS02 likewise.',
    },
    {
      mark: 'HME1',
      means: 'SPF and DKIM both failed.',
    },
    {
      mark: 'HCM1',
      means: 'Mail of this address is deferred for now.',
    },
  ],
  contacts: [
    {
      title: 'Apple: postmaster information for iCloud Mail',
      url: 'https://support.apple.com/en-us/102322',
    },
  ],
  advice: [
    'Authenticate with SPF and an aligned DKIM signature; without them nothing else is worth trying.',
    'Keep the volume of a new address flat for the first weeks, as there is no portal in which to explain oneself.',
    'Where the line links to Proofpoint, as refusals by the address do, ask there; else write to the postmaster address on the help page, with address, time and the complete line.',
  ],
  avoid: [
    {
      what: 'Search for a public block list behind CS01',
      why: 'The filter judges content, and its verdict is in no list that can be asked.',
    },
  ],
  sources: [
    {
      title: 'Replies of iCloud at smtp.codes',
      url: 'https://smtp.codes/icloud',
    },
    {
      title: 'Bento on the errors of Apple',
      url: 'https://bentonow.com/smtp-errors/apple',
    },
  ],
  confidence: {
    level: 'low',
    ground:
      'Apple publishes no list of its replies; what stands here was collected by others, and the number of the help page was not verified.',
  },
} satisfies ProviderPage<'apple'>;
