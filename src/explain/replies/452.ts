/** The page on the reply 452. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 452. */
export const page = {
  key: 452,
  title: 'No room at the moment, or too many recipients',
  summary:
    'The server lacks space for this message or this mailbox now, or wants the remaining recipients in another transaction.',
  meaning: [
    'Three situations share it: a disk or queue that is full, a mailbox over its quota with hope of relief, and the limit on recipients of one message. The last has nothing to do with storage.',
    'With too many recipients, those that got a 250 before are fine. The client finishes the transaction for them and opens a new one for the others, at once.',
  ],
  codes: [
    { key: 'X.5.3', how: 'Too many recipients in this transaction: split.' },
    { key: 'X.2.2', how: 'This mailbox is full.' },
    {
      key: 'X.3.1',
      how: 'The disk of the server is full, or nearly so; from Exchange, memory or a queue under pressure as well.',
    },
    { key: 'X.3.4', how: 'Too large for the space left now, though not in principle.' },
  ],
  advice: [
    'Look at the number of the refused recipient in the transaction: the 101st or 1001st is a limit, the third is a mailbox.',
    'Lower the recipients per message to that receiver: in Postfix give it a transport of its own, `slow`, and set `slow_destination_recipient_limit`.',
    'On your own server free space before the queue stops; Postfix refuses mail below 1.5 times its `message_size_limit` of free space.',
  ],
  reproduce: {
    how: 'Name recipients until the limit of the server is reached.',
    kind: 'smtp',
    text: [
      'C: RCPT TO:<reader1001@mail.example.net>',
      'S: 452 4.5.3 Error: too many recipients',
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
    ].join('\n'),
    expect: '`452` for each further recipient, and DATA goes on for the first thousand.',
    origin: 'Postfix, with the default of `smtpd_recipient_limit`; the number of the recipient is chosen',
  },
  avoid: [
    {
      what: 'Defer the entire message for hours because of the limit',
      why: 'The accepted ones get it late, or twice, and the next attempt runs into the same number.',
    },
    {
      what: 'Suppress a reader after the first full mailbox',
      why: 'A quota is relieved by deleting one attachment, as the 4 says.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: "452 4.2.2 The recipient's inbox is out of storage space. https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
      means: 'The account of the reader is over quota; Gmail says 552 5.2.2 when it has been given up.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Facebook',
      line: '452 4.5.3 MSG-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#msg Message refused',
      means: 'Too many recipients in one message.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.5.3.1.10', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10' },
    { title: 'Postfix: queue_minfree', url: 'https://www.postfix.org/postconf.5.html#queue_minfree' },
    {
      title: 'Postfix: smtpd_recipient_limit',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_recipient_limit',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 5321 is explicit about recipients. Postfix was recorded with a smaller limit; what Facebook means is reported by others.',
  },
} satisfies ReplyPage<452>;
