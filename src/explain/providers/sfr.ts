/** How SFR, Neuf and Cegetel speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on SFR, Neuf and Cegetel. */
export const page = {
  key: 'sfr',
  title: 'SFR of France, with Neuf and Cegetel',
  summary: '`SFR_IN_` and three digits; the last one tells the reason, and each stands for a block of two hours.',
  meaning: [
    'The last digit tells what the address did: 1 spam, 2 viruses, 3 protocol errors, 4 unknown recipients, 5 volume. The reply is a 450, and a queue that keeps mail for days delivers it when the two hours are over.',
  ],
  recognize: '`SFR_IN_101` and its like; MX hosts end in `sfr.fr`.',
  codes: [
    {
      code: '4.7.1',
      means: 'A block for two hours; the number tells why.',
    },
  ],
  markers: [
    {
      mark: 'SFR_IN_101',
      means: 'Spam.',
    },
    {
      mark: 'SFR_IN_102',
      means: 'Viruses.',
    },
    {
      mark: 'SFR_IN_103',
      means: 'Protocol errors.',
    },
    {
      mark: 'SFR_IN_104',
      means: 'Unknown recipients.',
    },
    {
      mark: 'SFR_IN_105',
      means: 'Volume.',
    },
  ],
  contacts: [
    {
      title: 'Signal Spam, in which French providers take part',
      url: 'https://www.signal-spam.fr/',
    },
  ],
  advice: [
    'Pause the whole destination for two hours instead of each message for its own time.',
    'Clean the list when 104 comes back after the pause.',
  ],
  avoid: [
    {
      what: 'Try every few minutes until it opens',
      why: 'Every attempt within the two hours is refused and only fills the log.',
    },
  ],
  sources: [
    {
      title: 'Bento on the errors of SFR',
      url: 'https://bentonow.com/smtp-errors/sfr',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'A third party explains the numbers; nothing of SFR itself was read.',
  },
} satisfies ProviderPage<'sfr'>;
