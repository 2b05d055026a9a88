/** How Verizon, before its mail went to AOL speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Verizon, before its mail went to AOL. */
export const page = {
  key: 'verizon',
  title: 'Verizon Online, before its mail moved to AOL',
  summary: 'One reply is left to recognize, with the number 571, which RFC 5321 does not know.',
  meaning: [
    'Verizon refused blocked addresses with 571 in front of a plain sentence. Other filters used it too, as 5.7.1 written without the dots; a parser has to take it as a permanent refusal.',
    '`vtext.com` and `vzwpix.com` are no mailboxes but gateways to the phones of Verizon Wireless; they are named here only because the library counts them to this provider.',
    'The mailboxes have been run by AOL, and with it by Yahoo, for years; what answers today speaks their language.',
  ],
  recognize: '`Verizon Online` and a link to `verizon.net/whitelist`.',
  codes: [],
  markers: [],
  contacts: [
    {
      title: 'Sender hub of Yahoo, which runs verizon.net mailboxes',
      url: 'https://senders.yahooinc.com/',
    },
  ],
  advice: ['Read 571 as 550 5.7.1.', 'Evaluate it in old logs only; for current mail see Yahoo.'],
  avoid: [
    {
      what: 'Count an unknown number as temporary',
      why: 'The first digit is a 5, and a client must go by that digit alone when it does not know the number.',
    },
  ],
  sources: [
    {
      title: 'RFC 5321, section 4.2, on reply codes',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
    },
    {
      title: 'RFC 5321, section 4.3.2, on reply codes that a client does not know',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Known from the line alone; no page about it was found.',
  },
} satisfies ProviderPage<'verizon'>;
