/** The page on the reply 253. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 253. */
export const page = {
  key: 253,
  title: 'So many messages are on their way',
  summary: 'A server that keeps mail for a host that dials in has counted it and begins to send.',
  meaning: [
    'It exists for ETRN alone. A site that is not always connected asks the relay of its provider to run the queue now, and this reply names the number of messages in it.',
    "The mail does not come over this connection: the relay opens one of its own to the MX of the domain, so nobody gains by asking for somebody else's.",
  ],
  codes: [{ key: 'X.0.0', how: 'The queue run has been started.' }],
  advice: [
    'Expect new connections to your port 25 within the minute, and look into the log of the relay if none comes.',
    'Treat 250, 251, 252 and 253 to ETRN alike in a script; they differ in how much the server tells.',
  ],
  reproduce: {
    how: 'Ask a relay that counts for its queue.',
    kind: 'smtp',
    text: ['C: ETRN example.org', 'S: 253 OK, 14 pending messages for node example.org started'].join('\n'),
    expect: '`253` with a number. Postfix, which does not count, says `250 Queuing started`.',
    origin: 'Written from RFC 1985',
  },
  avoid: [
    {
      what: 'Use the number as a counter of mail',
      why: 'It is a hint for a person; the queue changes while the words travel.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 1985, section 5.1', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5.1' },
    { title: 'Postfix: ETRN_README', url: 'https://www.postfix.org/ETRN_README.html' },
  ],
  confidence: {
    level: 'medium',
    ground: 'The RFC; the answer of Postfix was recorded, a server that says 253 was not found.',
  },
} satisfies ReplyPage<253>;
