/** How Mail.ru speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Mail.ru. */
export const page = {
  key: 'mail-ru',
  title: 'Mail.ru and VK',
  summary: 'Plain English sentences; the link at the end carries an id that the support form asks for.',
  meaning: [
    '`Ratelimit exceeded for mailbox` is about the recipient, who has been sent more than the mailbox takes in a time; it passes. `spam message rejected` is about your message, and the id in the link is the key to a human answer.',
    'A missing mailbox is `Message was not accepted -- invalid mailbox`, and the words behind it say `user not found`. No enhanced code comes with it.',
  ],
  recognize: '`mail.ru` or `notspam` in text or link, MX host `mxs.mail.ru`.',
  codes: [],
  markers: [],
  contacts: [
    {
      title: 'Mail.ru: postmaster',
      url: 'https://postmaster.mail.ru/',
    },
  ],
  advice: [
    'Take an address off the list at `user not found`.',
    'Use the form behind the link, with the id, once DKIM and DMARC are in order.',
    'Register the sending domain with the postmaster service, which shows complaints per day.',
  ],
  avoid: [
    {
      what: 'Confuse the limit of a mailbox with one of yours',
      why: 'Slowing the whole destination down would not help that one reader.',
    },
  ],
  sources: [
    {
      title: 'Mail.ru: help for senders',
      url: 'https://help.mail.ru/',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'The lines are defaults as they are remembered; neither page was opened.',
  },
} satisfies ProviderPage<'mail-ru'>;
