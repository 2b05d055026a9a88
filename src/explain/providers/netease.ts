/** How NetEase (163.com, 126.com) speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on NetEase (163.com, 126.com). */
export const page = {
  key: 'netease',
  title: 'NetEase: 163.com, 126.com, yeah.net',
  summary: 'Two letters for the step of the dialogue and three for the reason: `DT:SPM` is spam found in the data.',
  meaning: [
    '`HL` stands for the connection, `MI` for MAIL, `RP` for RCPT, `DT` for the data. The same reason can come with 4 and with 5: `451 DT:SPM` asks for another attempt after two minutes, `554 DT:SPM` is final.',
  ],
  recognize:
    '`163` or `126` and a host such as `mx9` in the line, with a link to `mail.163.com/help`; MX hosts end in `netease.com`.',
  codes: [],
  markers: [
    {
      mark: 'HL:ICC',
      means: 'Too many connections.',
    },
    {
      mark: 'MI:DMC',
      means: 'Too many messages on one connection.',
    },
    {
      mark: 'MI:SPF',
      means: 'SPF does not allow the host.',
    },
    {
      mark: 'MI:DMA',
      means: 'The DMARC policy of the domain in the From refuses the message.',
    },
    {
      mark: 'HL:REP',
      means:
        'The behaviour of the host is unusual, such as many recipients that do not exist; no connection for a while.',
    },
    {
      mark: 'RP:TRC',
      means: 'The sender has reached the recipients of a day.',
    },
    {
      mark: 'DT:SPM',
      means: 'Looks like spam.',
    },
    {
      mark: 'DT:RBL',
      means: 'The address is listed.',
    },
  ],
  contacts: [
    {
      title: 'NetEase: help on refused mail',
      url: 'https://mail.163.com/help/help_spam_16.htm',
    },
  ],
  advice: [
    'Close the connection after a handful of messages; MI:DMC counts per connection.',
    'Try DT:SPM again only where it came with 451, and change the message after a 554.',
    'Take addresses that do not exist off the list when HL:REP appears.',
  ],
  avoid: [
    {
      what: 'Use a mainland relay as a cure',
      why: 'Reputation travels with content and domain, and a shared relay brings that of others.',
    },
  ],
  sources: [
    {
      title: 'NetEase: help on refused mail',
      url: 'https://mail.163.com/help/help_spam_16.htm',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'The table was read in a copy elsewhere; the page of NetEase was not opened.',
  },
} satisfies ProviderPage<'netease'>;
