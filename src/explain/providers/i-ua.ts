/** How I.UA of Ukraine speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on I.UA of Ukraine. */
export const page = {
  key: 'i-ua',
  title: 'I.UA, the Ukrainian portal',
  summary: 'A bare link is the whole answer, and the digit at its end is the reason.',
  meaning: [
    '`550` and `http://mail.i.ua/err/2/` is all there is. Nine kinds are known; five of them concern senders from outside.',
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
      mark: 'err/9',
      means: 'The address is listed.',
    },
  ],
  contacts: [
    {
      title: 'I.UA mail',
      url: 'https://mail.i.ua/',
    },
  ],
  advice: ['Parse the digit; without it five unlike cases look like one 550.'],
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
