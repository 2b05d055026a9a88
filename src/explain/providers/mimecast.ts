/** How Mimecast speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Mimecast. */
export const page = {
  key: 'mimecast',
  title: 'Mimecast',
  summary:
    'Numbers contradict meanings: 4xx replies here can be final, and "internal resources" are in truth a greylist.',
  meaning: [
    '`451 Internal resources are temporarily unavailable` is how Mimecast greylists: a retry between one minute and twelve hours later passes. `421 Sender address blocked` and `451 Open relay not allowed` are rules of a customer that no retry changes.',
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
      why: 'Nobody there is short of resources; the message is a test of patience.',
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
