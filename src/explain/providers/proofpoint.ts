/** How Proofpoint speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Proofpoint. */
export const page = {
  key: 'proofpoint',
  title: 'Proofpoint and its PDR',
  summary: 'A dynamic reputation of sending addresses, with one page that shows the status and takes requests.',
  meaning: [
    'PDR stands for Proofpoint Dynamic Reputation, a score of each sending address. `421 Deferred` with the link slows the address down, `554 Blocked` with the same link shuts it out. The score recovers with clean mail.',
    'All this happens before the message is seen. A refusal without the link is a rule of the customer or a verdict on the message, and is not lifted on that page.',
  ],
  recognize: 'A link to `ipcheck.proofpoint.com`; MX hosts end in `pphosted.com` or `ppe-hosted.com`.',
  codes: [],
  markers: [],
  contacts: [
    {
      title: 'Proofpoint: look up an address',
      url: 'https://ipcheck.proofpoint.com/',
    },
  ],
  advice: [
    'Open the link and check that it shows the address that sent; the page says whether it is blocked, and takes a request.',
    'Expect the 421 to precede the 554, and act on the first.',
  ],
  avoid: [
    {
      what: 'Write to the customers of Proofpoint first',
      why: 'They see a refused connection at most. An exception of theirs helps with them alone and leaves the score.',
    },
  ],
  sources: [
    {
      title: 'Proofpoint on the reputation of addresses',
      url: 'https://www.proofpoint.com/us/blog/ip-address-reputation',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'What the two replies mean is quoted by others; neither page was opened.',
  },
} satisfies ProviderPage<'proofpoint'>;
