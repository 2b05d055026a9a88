/** The page on the reply 220. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 220. */
export const page = {
  key: 220,
  title: 'Ready to begin',
  summary: 'The server greets and waits for EHLO, or it has accepted STARTTLS and waits for the TLS handshake.',
  meaning: [
    'As the first words of a connection it names the host. The client has to wait for it: whoever talks before its last line behaves like a spam program, and some servers pause for a few seconds in order to catch that.',
    'After STARTTLS the same number means that the next byte is TLS. Nothing that was said before counts any more; EHLO is sent again, inside.',
    'A greeting promises no service: the refusal may follow at EHLO, MAIL or RCPT, where it can carry a reason.',
  ],
  codes: [{ key: 'X.0.0', how: 'After STARTTLS only; a greeting has no enhanced code (RFC 2034).' }],
  advice: [
    'Allow five minutes for it, as RFC 5321 does; a busy or testing server greets late.',
    'Read a greeting of several lines (`220-`) to its end before the first command.',
    'As a server put your own full name there, the one that its address leads to.',
    'Throw away what came in the clear before the handshake: a server what stands behind STARTTLS, a client what stands behind its 220. Somebody in the middle may have put it there.',
  ],
  reproduce: {
    how: 'Connect to port 25, and ask for TLS.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250-STARTTLS',
      'S: 250 ENHANCEDSTATUSCODES',
      'C: STARTTLS',
      'S: 220 2.0.0 Ready to start TLS',
    ].join('\n'),
    expect: 'Two replies of the same number, with and without a code.',
    origin: 'Postfix, EHLO shortened',
  },
  avoid: [
    {
      what: 'Wait for a greeting on port 465',
      why: 'TLS comes first there; both sides wait for the other until somebody hangs up.',
    },
    {
      what: 'Let a firewall replace the greeting by asterisks',
      why: 'It hides ESMTP, and with it TLS and the size limit, to conceal a version that no greeting has to contain.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5321, section 4.2, on the greeting', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2' },
    {
      title: 'RFC 5321, section 4.5.3.2.1, on the wait',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.1',
    },
    { title: 'RFC 3207, section 4', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    { title: 'Postfix: pregreet tests', url: 'https://www.postfix.org/POSTSCREEN_README.html' },
  ],
  confidence: {
    level: 'high',
    ground: 'RFC texts; the greeting was recorded from Postfix, the STARTTLS line is from its program text.',
  },
} satisfies ReplyPage<220>;
