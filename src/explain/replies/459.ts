/** The page on the reply 459. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 459. */
export const page = {
  key: 459,
  title: 'No queue runs for this node',
  summary: 'The server does not serve the domain that ETRN named, and usually says why.',
  meaning: [
    'Transient by its digit, it is a matter of configuration: nobody told this relay that it keeps mail for that name. Postfix answers so for every domain outside `fast_flush_domains`, which by default are those of `relay_domains`.',
    'A stranger who sends ETRN gets it too. That is harmless: for domains that are served he would have caused one delivery to their rightful host.',
  ],
  codes: [{ key: 'X.7.1', how: 'Not permitted to you; Postfix sends no code here.' }],
  advice: [
    'Name the domain exactly as the waiting mail is addressed: Postfix lets a host below a served domain pass by default, yet looks only for mail to that very name.',
    'Do not count on `@` in front, which asks for all names below in RFC 1985: Postfix takes it off and ignores it.',
    'Add the domain to `relay_domains` or `fast_flush_domains` of your Postfix if it is meant to be served.',
  ],
  reproduce: {
    how: 'Ask Postfix for one domain that it relays and for one that it does not.',
    kind: 'smtp',
    text: [
      'C: ETRN example.com',
      'S: 250 Queuing started',
      'C: ETRN example.org',
      'S: 459 <example.org>: service unavailable',
    ].join('\n'),
    expect: '`459` for the second, and a warning `reject: ETRN` in the log.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Retry by a timer',
      why: 'Until somebody edits the list of domains the answer stays.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 1985, section 5, on ETRN and its replies', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5' },
    { title: 'Postfix: fast_flush_domains', url: 'https://www.postfix.org/postconf.5.html#fast_flush_domains' },
  ],
  confidence: { level: 'high', ground: 'Postfix was asked for both domains and recorded.' },
} satisfies ReplyPage<459>;
