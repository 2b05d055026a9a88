/** How QQ Mail and Exmail speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on QQ Mail and Exmail. */
export const page = {
  key: 'qq',
  title: 'QQ Mail and Tencent Exmail',
  summary: '550 for things that pass within the hour, and a sentence about an unavailable mailbox that means a limit.',
  meaning: [
    'QQ limits frequency per address, per domain and per recipient, and answers 550 in all three cases. The block lasts minutes, hours or until midnight.',
    '`Mailbox unavailable or access denied` is the limit of one recipient. A mailbox that does not exist is `Mailbox not found`, said just so.',
  ],
  recognize: 'A link to `service.mail.qq.com` or `service.exmail.qq.com`, with `no=` and a number.',
  codes: [],
  markers: [
    {
      mark: 'no=1000722',
      means: 'Frequency of connections, as one line had it; numbers differ by case.',
    },
  ],
  contacts: [
    {
      title: 'QQ Mail: help on refused mail',
      url: 'https://service.mail.qq.com/detail/122',
    },
  ],
  advice: [
    'Override the digit for "frequency limited": wait an hour, then go on at half the pace.',
    'Warm addresses for QQ apart from those for other receivers.',
  ],
  avoid: [
    {
      what: 'Bounce to the writer on the first 550',
      why: 'Most of them are brakes.',
    },
    {
      what: 'Take "access denied" for a dead account',
      why: 'The reader would be lost for a matter of minutes.',
    },
  ],
  sources: [
    {
      title: 'QQ Mail: help on refused mail',
      url: 'https://service.mail.qq.com/detail/122',
    },
    {
      title: 'Replies of QQ at smtp.codes',
      url: 'https://smtp.codes/qq',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'The help of QQ explains the cases in Chinese and was read in excerpts; how long a block lasts varies.',
  },
} satisfies ProviderPage<'qq'>;
