/** How Yandex speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Yandex. */
export const page = {
  key: 'yandex',
  title: 'Yandex Mail',
  summary: 'What reads "Policy rejection on the target address" sounds like a filter and is a blocked mailbox.',
  meaning: [
    'Yandex gives 5.7.1 to refusals of different kinds, and the words decide. `Policy rejection on the target address` is an account that Yandex has blocked: the code speaks of policy, while the fact is about the recipient.',
    '`550 5.7.1 No such user!` is an unknown recipient. `554 5.7.1 Message rejected under suspicion of SPAM` is the filter, and the only one of the three that judges your mail.',
  ],
  recognize: '`yandex` or `ya.cc` in host, text or link; MX hosts end in `yandex.ru` or `yandex.net`.',
  codes: [
    {
      code: '5.7.1',
      means:
        'With "on the target address" a blocked account, with "No such user!" a missing one, with "suspicion of SPAM" a verdict of the filter.',
    },
  ],
  markers: [],
  contacts: [
    {
      title: 'Yandex: undelivered mail',
      url: 'https://www.yandex.com/support/mail/bounces/yandex.html',
    },
  ],
  advice: [
    'Take an address off the list at `No such user!`, whatever the code says of policy.',
    'Treat a blocked account as one that is switched off, and let the person tell you of a new address.',
  ],
  avoid: [
    {
      what: 'Review your content because the code is 5.7.1',
      why: 'Only the reply about spam is a judgement on it.',
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
    ground: 'Yandex explains the sentence about policy in its help; the other two replies were not looked up there.',
  },
} satisfies ProviderPage<'yandex'>;
