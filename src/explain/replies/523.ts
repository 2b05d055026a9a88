/** The page on the reply 523. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 523. */
export const page = {
  key: 523,
  title: 'Encryption needed, by the register only',
  summary: 'The register of enhanced codes sets it beside X.7.10, and neither an RFC nor a common server uses it.',
  meaning: [
    'RFC 5248 registered X.7.10 with this number: an outer layer of TLS is needed for what was asked. Servers express that with 530, which every client knows.',
    'Popular tables of error codes read it as a message that is larger than the mailbox allows: 5.2.3 without its dots.',
  ],
  codes: [
    { key: 'X.7.10', how: 'Start TLS first.' },
    { key: 'X.2.3', how: 'Too large for this mailbox, if 5.2.3 follows.' },
  ],
  advice: [
    'Believe the enhanced code and the words, in that order.',
    'Start TLS and repeat the command if it came in a session without.',
  ],
  reproduce: {
    how: 'No server is known for it; the line shows what the register describes.',
    kind: 'smtp',
    text: ['C: AUTH PLAIN AGFubgByaWdodA==', 'S: 523 5.7.10 Encryption Needed'].join('\n'),
    expect: 'From real servers `530 5.7.0`, or an AUTH that is not offered before STARTTLS.',
    origin: 'Written from RFC 5248',
  },
  avoid: [
    {
      what: 'Test for 523 to find out that TLS is missing',
      why: 'You would wait for a number that is not sent; a 530, or STARTTLS in the list of EHLO, is the sign.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, section 2.4, on X.7.10', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 3207, section 4, on 530', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
  ],
  confidence: {
    level: 'low',
    ground: 'Its entry in RFC 5248 is all that is certain; that no server sends it cannot be proven.',
  },
} satisfies ReplyPage<523>;
