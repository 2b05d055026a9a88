/** How GMX, WEB.DE, mail.com and IONOS speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on GMX, WEB.DE, mail.com and IONOS. */
export const page = {
  key: 'gmx',
  title: 'GMX, WEB.DE, mail.com and the customers of IONOS',
  summary: 'Several lines of which only the last counts: its link has a parameter `c=` that names the case.',
  meaning: [
    'The first lines are the same for every reason, down to `Nemesis ESMTP Service not available`, which suggests an outage that there is not. Enhanced codes are not used.',
    '`c=rdns`, `c=spf`, `c=bl`, `c=hi` and `c=r0201` are cases with a paragraph each on the page behind the link.',
  ],
  recognize:
    '`Nemesis ESMTP` or a link to `postmaster.gmx.net`, `postmaster.web.de` or `postmaster.1and1.com`; hosts that begin with `mxgmx` or `mxweb`.',
  codes: [],
  markers: [
    {
      mark: 'c=rdns',
      means: 'The reverse name is missing or generic.',
    },
    {
      mark: 'c=spf',
      means: 'SPF failed.',
    },
    {
      mark: 'c=bl',
      means: 'The address is on a list.',
    },
    {
      mark: 'c=hi',
      means: 'A refusal by policy, also after the text of the message; look at the headers as well as at the address.',
    },
    {
      mark: 'c=grey',
      means: 'Greylisted; a later attempt gets through.',
    },
    {
      mark: 'c=conn',
      means: 'Too many connections at once.',
    },
    {
      mark: 'c=r0201',
      means: 'A listed address, in the greeting.',
    },
  ],
  contacts: [
    {
      title: 'GMX: postmaster',
      url: 'https://postmaster.gmx.net/en',
    },
  ],
  advice: [
    'Store all lines of a reply; programs that keep the first have kept nothing.',
    'Open the link: it repeats the address as GMX saw it, which exposes a wrong outgoing interface.',
  ],
  avoid: [
    {
      what: 'Wait after 554 for the service to become available',
      why: 'It is available to everybody else; only 421 and 450 are worth another attempt.',
    },
  ],
  sources: [
    {
      title: 'GMX: error messages',
      url: 'https://postmaster.gmx.com/en/error-messages',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'The provider documents its cases; what sets off `c=hi` was not verified.',
  },
} satisfies ProviderPage<'gmx'>;
