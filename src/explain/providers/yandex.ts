/** How Yandex speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Yandex. */
export const page = {
  key: 'yandex',
  title: 'Yandex Mail',
  summary: 'What reads "Policy rejection on the target address" sounds like a filter and is a blocked mailbox.',
  meaning: [
    'Yandex blocks accounts that were inactive or broke its rules, and then refuses their mail with 5.7.1. So the code speaks of policy, while the fact is about the recipient.',
  ],
  recognize: '`yandex` in host or text; MX hosts end in `yandex.ru` or `yandex.net`.',
  codes: [
    {
      code: '5.7.1',
      means: 'With "on the target address" the account of the recipient is blocked.',
    },
  ],
  markers: [],
  contacts: [
    {
      title: 'Yandex: undelivered mail',
      url: 'https://www.yandex.com/support/mail/bounces/yandex.html',
    },
  ],
  advice: ['Treat the address as one that is switched off, and let the person tell you of a new one.'],
  avoid: [
    {
      what: 'Review your own content',
      why: 'Nothing about it was judged.',
    },
  ],
  sources: [
    {
      title: 'Yandex: undelivered mail',
      url: 'https://www.yandex.com/support/mail/bounces/yandex.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'Yandex explains the sentence in its help.',
  },
} satisfies ProviderPage<'yandex'>;
