/** How Proofpoint speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Proofpoint. */
export const page = {
  key: 'proofpoint',
  title: 'Proofpoint and its PDR',
  summary: 'A dynamic reputation of sending addresses, with one page that shows the status and takes requests.',
  meaning: [
    '421 with the link slows an address down, 554 with the same link shuts it out. Between the two lies only the score, which recovers by itself with clean mail.',
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
    'Follow the link from the address in question or fill it in; the page says "blocked" or not, and takes a request.',
    'Expect the 421 to precede the 554, and act on the first.',
  ],
  avoid: [
    {
      what: 'Write to the customers of Proofpoint first',
      why: 'They see a refused connection at most, and cannot lift the score.',
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
