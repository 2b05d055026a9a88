/** How NTT docomo speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on NTT docomo. */
export const page = {
  key: 'docomo',
  title: 'NTT docomo of Japan',
  summary:
    'The words "Unknown user" may be a filter: only the moment of the reply tells a dead address from a subscriber who takes no mail from computers.',
  meaning: [
    "Japanese carriers let subscribers choose from whom they take mail, and hide the choice. docomo answers `550 Unknown user` to `RCPT TO` for addresses that do not exist, and the same words after the message when a subscriber's filter refused it.",
    '`552 Too much mail data` is a full mailbox, and no limit on the size of your message.',
  ],
  recognize:
    'Recipients at `docomo.ne.jp`, the MX host `mfsmax.docomo.ne.jp`, and the words above; docomo writes no enhanced codes, and a 5.1.1 or 5.0.0 in the bounce comes from the server that sent.',
  codes: [],
  markers: [],
  contacts: [
    {
      title: 'A practitioner on the replies of docomo',
      url: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
    },
  ],
  advice: [
    'Record which command was answered; without it the two cases cannot be told apart.',
    'Address each message to one subscriber, for a refusal after DATA counts for all its recipients.',
    'Ask subscribers on your form to allow your domain, with a picture of the setting.',
  ],
  avoid: [
    {
      what: 'Suppress on "Unknown user" after DATA',
      why: 'The person exists and can still be won back by changing a setting.',
    },
  ],
  sources: [
    {
      title: 'A practitioner on the replies of docomo',
      url: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Rests on one Japanese article; no list of the carrier itself was found.',
  },
} satisfies ProviderPage<'docomo'>;
