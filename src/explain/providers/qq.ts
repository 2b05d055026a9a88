/** How QQ Mail and Exmail speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on QQ Mail and Exmail. */
export const page = {
  key: 'qq',
  title: 'QQ Mail and Tencent Exmail',
  summary: '550 for limits that pass within a day, and a sentence about an unavailable mailbox that means one of them.',
  meaning: [
    'QQ limits frequency per address, per domain and per recipient, and answers 550 in all three cases. The block lasts minutes, hours or until midnight.',
    '`Mailbox unavailable or access denied` is the limit of one recipient. A mailbox that does not exist is `Mailbox not found`, said just so.',
  ],
  recognize: 'A link to `service.mail.qq.com` or `service.exmail.qq.com`, with `no=` and a number.',
  codes: [],
  markers: [
    {
      mark: 'Mail content denied',
      means: 'The filter refuses what the message says; change it before another attempt.',
    },
    {
      mark: 'Suspected bounce attacks',
      means: 'Too much mail with an empty envelope sender: stop answering forged mail with bounces.',
    },
    {
      mark: 'Mail is rejected by recipients',
      means: 'The reader refuses this sender.',
    },
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
      what: 'Suppress the recipient on any 550',
      why: 'Only `Mailbox not found` is about a missing mailbox; the limits come with the same number.',
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
