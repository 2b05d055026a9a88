/** How Free (Proxad) speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Free (Proxad). */
export const page = {
  key: 'free',
  title: 'Free, the French access provider',
  summary:
    'Three sentences matter: too much spam or too many errors from an address, which is slowed, and a mailbox that was closed because nobody opened it.',
  meaning: [
    'Free counts spam per address and answers 421 while the count is high. It falls by itself as clean mail follows. `too many errors from your ip` counts failed commands instead, such as those for unknown recipients.',
    '`blocked due to inactivity` with 5.2.1 is the end of a mailbox: Free closes what is not opened for months.',
  ],
  recognize: '`free.fr` in the line, links to `postmaster.free.fr`, MX hosts `mx1.free.fr` and `mx2.free.fr`.',
  codes: [
    {
      code: '5.2.1',
      means: 'Closed for inactivity; treat the address as gone.',
    },
  ],
  markers: [],
  contacts: [
    {
      title: 'Postmaster of Free',
      url: 'https://postmaster.free.fr/',
    },
  ],
  advice: ['Send less and to readers who opened lately until the 421 stops.', 'Drop what answers with inactivity.'],
  avoid: [
    {
      what: 'Spread the mail over more addresses',
      why: 'A new address has no good record at Free, and is slowed as soon as the same mail comes from it.',
    },
  ],
  sources: [
    {
      title: 'Postmaster of Free',
      url: 'https://postmaster.free.fr/',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Written from memory of its texts; the page was not opened.',
  },
} satisfies ProviderPage<'free'>;
