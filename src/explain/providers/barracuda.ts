/** How Barracuda speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Barracuda. */
export const page = {
  key: 'barracuda',
  title: 'Barracuda appliances and BRBL',
  summary:
    'A reputation list of its own, asked by appliances in many companies, with a link in the reply that leads to the form for removal.',
  meaning: [
    'Two things go by the name: the list (BRBL), which any server may query once its owner has registered, and the filter that companies put in front of their mail. `blocked using Barracuda Reputation` is the list; other refusals of the filter follow rules of the customer.',
  ],
  recognize:
    '`barracudanetworks.com/reputation` or `barracudacentral` in the text; an appliance has a host name of the customer, the cloud service one below `ess.barracudanetworks.com`.',
  codes: [
    {
      code: '5.7.1',
      means: 'The sending address is on the Barracuda list.',
    },
  ],
  markers: [],
  contacts: [
    {
      title: 'Barracuda Central: look-up and removal',
      url: 'https://www.barracudacentral.org/lookups',
    },
  ],
  advice: [
    'Stop the spam, look the address up at barracudacentral.org, and say in the request what was changed; Barracuda says that it handles most within 12 hours.',
    'Speak to the customer when the address is not listed, for then it was his rule.',
  ],
  avoid: [
    {
      what: 'Pay third parties for removal',
      why: 'The form costs nothing, and nobody else can change the list.',
    },
  ],
  sources: [
    {
      title: 'Barracuda: about the block list',
      url: 'https://www.barracudacentral.org/rbl',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'The list documents itself; how long removal takes was not tried.',
  },
} satisfies ProviderPage<'barracuda'>;
