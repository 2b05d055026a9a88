/** How Mimecast speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Mimecast. */
export const page = {
  key: 'mimecast',
  title: 'Mimecast',
  summary:
    'Numbers contradict meanings: 4xx replies here can be final, and "internal resources" are in truth a greylist.',
  meaning: [
    '`451 Internal resources are temporarily unavailable` is how Mimecast greylists: a retry between one minute and twelve hours later passes, unless the reputation of the host is poor. `451 Account service is temporarily unavailable` is a limit of connections.',
    '`421 Sender address blocked` is a rule of a customer that no retry changes. `451 Open relay not allowed` says that Mimecast does not hold the domain of the recipient, and stays until its MX record or its account is mended.',
    'So read the sentence first, then the digit.',
  ],
  recognize:
    'A link to `community.mimecast.com` or `mimecastsupport`, `MCSpamSignature`, MX hosts that end in `mimecast.com`.',
  codes: [],
  markers: [
    {
      mark: 'MCSpamSignature',
      means: 'A signature of the spam filter matched.',
    },
    {
      mark: 'csi.mimecast.org Poor Reputation Sender',
      means: 'A 550: the reputation service refuses the sending host.',
    },
  ],
  contacts: [
    {
      title: 'Mimecast: SMTP error codes',
      url: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    },
  ],
  advice: [
    'Make sure that the second attempt comes from the same address, or a pool will be greylisted for hours.',
    'Ask the recipient to permit the sender when the reply is "Sender address blocked".',
  ],
  avoid: [
    {
      what: 'Report an outage at Mimecast',
      why: 'The words name resources and mean greylisting. If it lasts beyond twelve hours, check the reputation of your host.',
    },
  ],
  sources: [
    {
      title: 'Mimecast: SMTP error codes',
      url: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'Mimecast explains these replies in its support pages.',
  },
} satisfies ProviderPage<'mimecast'>;
