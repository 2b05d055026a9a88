/** How Cloudmark (CSI) speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Cloudmark (CSI). */
export const page = {
  key: 'cloudmark',
  title: 'Cloudmark Sender Intelligence',
  summary:
    'A reputation service inside the filters of large access providers; its own page takes requests to reset an address.',
  meaning: [
    'Cloudmark is seldom the one who answers: providers such as Comcast or Apple run its engine and refuse in their name. Where a line names it or links to `csi.cloudmark.com`, ask Cloudmark and not the provider.',
    'The service scores addresses. A message that the engine refuses for its content is no entry there, and a reset does not help it.',
  ],
  recognize: 'A link to `csi.cloudmark.com`, mostly with the refused address as a parameter.',
  codes: [
    {
      code: '5.7.1',
      means: 'The address has a poor reputation at Cloudmark.',
    },
  ],
  markers: [],
  contacts: [
    {
      title: 'Cloudmark: request to reset an address',
      url: 'https://csi.cloudmark.com/en/reset/',
    },
  ],
  advice: [
    'Find the newsletter or the account whose mail people report as spam, since their reports feed the score.',
    'Once that is stopped, use the reset form behind the link, for each address alone.',
  ],
  avoid: [
    {
      what: 'Ask for a reset every day',
      why: 'The form counts, and later requests are refused.',
    },
  ],
  sources: [
    {
      title: 'Cloudmark Sender Intelligence',
      url: 'https://csi.cloudmark.com/',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'The link explains itself; that repeated requests are refused is experience of others and was not tried.',
  },
} satisfies ProviderPage<'cloudmark'>;
