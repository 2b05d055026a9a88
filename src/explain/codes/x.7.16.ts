/** The page on X.7.16: too big for its priority. */
import type { Page } from '../page.ts';

/** Reference page of X.7.16. */
export const page = {
  key: 'X.7.16',
  title: 'Too big for the priority that it claims',
  summary:
    'The server has a limit of size for each transfer priority, and the message is over the one that belongs to its own.',
  severity: {
    level: 'medium',
    reason: 'The same content passes when it is made smaller, or sent at another value.',
  },
  productionRisk: {
    level: 'low',
    reason:
      'Only networks with MT-PRIORITY and a policy on sizes know it; ordinary servers have one limit for all mail.',
  },
  meaning: [
    'A large message of high priority would hold up what is meant to overtake the rest. RFC 6710 therefore allows smaller limits for some values; its own example is 4 kilobytes at priority 6.',
    'The limit for a value is announced nowhere: `SIZE` in the EHLO answer is the general one. A client that sends `SIZE=` and `MT-PRIORITY=` together behind `MAIL FROM` gets the refusal before it has sent the content.',
    'An older RFC, 4865 on delayed sending, had meant the number for a user who has too many messages waiting for a future date. That was never registered; a server with `FUTURERELEASE` may still send it so.',
  ],
  forms: {
    4: '4.7.16 says that the narrow limit is for now, while the network is in a restricted mode. The message may go through unchanged later.',
    5: '5.7.16 with 552 is the standing policy for that value: only size or value can change the answer.',
  },
  causes: [
    'An urgent message carries an attachment, a logo or HTML, where plain text is expected.',
    'Base64 made it a third larger than its author saw.',
    'Bad hours: the operator has lowered the limits.',
    'A server with FUTURERELEASE already holds as many messages of this user as it will.',
  ],
  reproduce: {
    how: 'Announce a large message at a value for which only short ones pass.',
    kind: 'smtp',
    text: [
      'S: 250-shore.example.net',
      'S: 250-SIZE 10485760',
      'S: 250 MT-PRIORITY STANAG4406',
      'C: MAIL FROM:<ann@example.com> SIZE=48213 MT-PRIORITY=6',
      'S: 552 5.7.16 Message is too big for the specified priority',
    ].join('\n'),
    expect: '`552 5.7.16` at `MAIL FROM`, or after the content if no SIZE was given.',
    origin: 'written after RFC 6710, section 5; the last line has the sample text of the register',
  },
  fixes: [
    {
      title: 'Send the text at high and the attachment at normal priority',
      when: 'The content is urgent and the attachment is not.',
      system: 'process',
      snippet: [
        'MAIL FROM:<ann@example.com> SIZE=2100 MT-PRIORITY=6     the text',
        'MAIL FROM:<ann@example.com> SIZE=46400 MT-PRIORITY=0    the attachment',
      ].join('\n'),
      why: 'The short one overtakes, and the long one comes when there is room.',
    },
    {
      title: 'Make it plain text',
      when: 'HTML, a signature with a picture, or both have blown it up.',
      system: 'nodemailer',
      snippet: "await transport.sendMail({ from, to, subject, text, textEncoding: 'quoted-printable' });",
      why: 'Without `html` and attachments a message is its text and some headers, seldom above two kilobytes.',
    },
    {
      title: 'Lower the value',
      when: 'It has to stay whole.',
      system: 'process',
      snippet: 'MAIL FROM:<ann@example.com> SIZE=48213 MT-PRIORITY=2',
      why: 'A limit belongs to a value, and the lower one is seldom the narrower; ask the operator for the table of the policy.',
    },
  ],
  avoid: [
    {
      what: 'Cut the content into many urgent parts',
      why: 'It blocks the line as the whole would have, and each part may arrive alone.',
    },
    {
      what: 'Raise `message_size_limit` on your own server',
      why: 'That limit was not the one that refused.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'Your message is too large to be sent as urgent; please shorten it or send it as a normal message.',
  related: [
    { key: 'X.7.15', how: 'The value itself is too low, at any size.' },
    { key: 'X.3.4', how: 'Over the general limit of the server, at any priority.' },
    { key: 'X.2.3', how: 'Over the limit of one mailbox.' },
  ],
  sources: [
    { title: 'RFC 6710, section 5', url: 'https://www.rfc-editor.org/rfc/rfc6710#section-5' },
    { title: 'RFC 1870, on SIZE', url: 'https://www.rfc-editor.org/rfc/rfc1870' },
    { title: 'RFC 4865, on the other meaning', url: 'https://www.rfc-editor.org/rfc/rfc4865' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The definition is certain. No implementation was at hand, so how servers word it, and whether any enforces a limit by value, was not verified.',
  },
} satisfies Page<'X.7.16'>;
