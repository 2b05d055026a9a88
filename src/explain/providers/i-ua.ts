/** How I.UA of Ukraine speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on I.UA of Ukraine. */
export const page = {
  key: 'i-ua',
  title: 'I.UA, the Ukrainian portal',
  summary: 'A bare link is the whole answer, and the number at its end is the reason.',
  meaning: [
    '`550` and `http://mail.i.ua/err/2/` is all there is. Ten kinds are known; 1 and 6 tell a client that it sent through the wrong server.',
  ],
  recognize: 'A link to `mail.i.ua/err/` with a number.',
  codes: [],
  markers: [
    {
      mark: 'err/2',
      means: 'No such mailbox.',
    },
    {
      mark: 'err/3',
      means: 'Frozen, since nobody used it.',
    },
    {
      mark: 'err/4',
      means: 'Full.',
    },
    {
      mark: 'err/5',
      means: 'A limit on sending.',
    },
    {
      mark: 'err/7',
      means: 'A wrong name in HELO or EHLO.',
    },
    {
      mark: 'err/8',
      means: 'The sender address could not be checked.',
    },
    {
      mark: 'err/9',
      means: 'The address of the host is listed.',
    },
    {
      mark: 'err/10',
      means: 'The recipient keeps a list of permitted senders, and this one is missing there.',
    },
  ],
  contacts: [
    {
      title: 'I.UA mail',
      url: 'https://mail.i.ua/',
    },
  ],
  advice: ['Parse the number; without it eight unlike cases look like one 550.'],
  avoid: [
    {
      what: 'Drop addresses with err/4 and err/5',
      why: 'One mailbox is full and the other reply is about you.',
    },
  ],
  sources: [
    {
      title: 'Sisimai, which has the table',
      url: 'https://libsisimai.org/en/',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Taken from the table of another program; the pages of I.UA were not read.',
  },
} satisfies ProviderPage<'i-ua'>;
