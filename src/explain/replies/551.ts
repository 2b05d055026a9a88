/** The page on the reply 551. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 551. */
export const page = {
  key: 551,
  title: 'Moved; try the new address',
  summary: 'The server does not forward, and tells the address under which the recipient can be reached now.',
  meaning: [
    'It is 251 with the opposite decision: the mailbox is elsewhere, and the sender has to go there himself. RFC 5321 warns operators, because the reply tells the new address to anybody who asks.',
    'Sendmail gives it with its feature `redirect` and for entries of that kind in its tables. Postfix says `550 5.1.6` with the same content, from `relocated_maps`, and keeps 551 for faults in BDAT.',
  ],
  codes: [
    { key: 'X.1.6', how: 'Moved; the new address, if any, is in the text.' },
    { key: 'X.1.1', how: 'Sendmail with `redirect`: by the code an unknown user, by the words a moved one.' },
    { key: 'X.7.1', how: 'Refused by a rule, in the register; Postfix for a BDAT of no bytes.' },
  ],
  advice: [
    'Show the text to the writer, and let him decide whether he trusts it.',
    'Exchange the old address for the new one once somebody has confirmed it; the old one will not come back.',
    'Prefer forwarding for some months when one of your own users leaves.',
  ],
  reproduce: {
    how: 'At Sendmail with FEATURE(`redirect`), point an alias to the new address with `.REDIRECT` at its end.',
    kind: 'smtp',
    text: ['C: RCPT TO:<ann@example.org>', 'S: 551 5.1.1 User has moved; please try <ann@example.net>'].join('\n'),
    expect: '`551` with the new address in angle brackets.',
    origin: 'Written after `redirect.m4` of Sendmail 8.17',
  },
  avoid: [
    {
      what: 'Resend to the new address by program',
      why: 'The text comes from a stranger; it could name an address that collects what was meant for somebody else.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5321, section 3.4', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4' },
    { title: 'RFC 5321, section 7.4, on disclosure', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.4' },
    { title: 'Postfix: relocated_maps', url: 'https://www.postfix.org/postconf.5.html#relocated_maps' },
  ],
  confidence: {
    level: 'high',
    ground: 'RFC 5321; the answer of Postfix to a moved user was recorded. Sendmail was not at hand.',
  },
} satisfies ReplyPage<551>;
