/** The page on the reply 556. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 556. */
export const page = {
  key: 556,
  title: 'This domain takes no mail',
  summary: 'A server on the way has read in DNS that the domain of the recipient wants no mail, and refuses at once.',
  meaning: [
    'The speaker is a relay or submission server, and not the destination: nobody was contacted. In DNS it found a null MX, priority 0 and a dot for the host, which RFC 7505 defines for exactly this.',
    'It replaces days of retries against a web server. Typically somebody mistyped the domain, or wrote to the name of a web site.',
  ],
  codes: [{ key: 'X.1.10', how: 'Its code; for a sender with such a domain it is 550 with 5.7.27.' }],
  advice: [
    'Look at the record: `dig +short MX example.org` shows `0 .`.',
    'Correct the address, or take it off the list; no name under this domain works.',
    'If it is your own domain and should receive, delete the null MX, which must not stand beside other MX records.',
    'Publish one for domains of yours that neither receive nor send, together with an SPF record `v=spf1 -all`.',
  ],
  reproduce: {
    how: 'Name a recipient under a domain with a null MX, at a Postfix with `reject_unknown_recipient_domain`.',
    kind: 'smtp',
    text: [
      'C: RCPT TO:<ann@example.org>',
      'S: 556 5.1.10 <ann@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)',
    ].join('\n'),
    expect: '`556 5.1.10`. Without the restriction the client of Postfix bounces the message after it was accepted.',
    origin: 'Postfix 3.7, with the record in a local name server; the domain replaced',
  },
  avoid: [
    {
      what: 'Deliver to the A record of the domain instead',
      why: 'The owner has said no in the only way that DNS has for it.',
    },
    {
      what: 'Put a null MX on a domain that you send from',
      why: 'Receivers refuse senders to whom no bounce can be returned.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 7504, section 4', url: 'https://www.rfc-editor.org/rfc/rfc7504#section-4' },
    { title: 'RFC 7505, section 4', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4' },
    {
      title: 'Postfix: reject_unknown_recipient_domain',
      url: 'https://www.postfix.org/postconf.5.html#reject_unknown_recipient_domain',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'Two RFCs of 2015 that fit together, and a reply recorded from Postfix.',
  },
} satisfies ReplyPage<556>;
