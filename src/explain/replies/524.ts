/** The page on the reply 524. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 524. */
export const page = {
  key: 524,
  title: 'Twin of 538 in the register',
  summary: 'It belongs to X.7.11, a login mechanism that is allowed only inside TLS, and nobody is known to send it.',
  meaning: [
    'The table of RFC 5248 gives X.7.11 two replies, 524 and 538; RFC 4954 defines the second and does not mention the first. Both are history, since a server ought not to offer a mechanism that it would then refuse.',
    'Another reading is 5.2.4 written together: a mailing list that could not be expanded.',
  ],
  codes: [
    { key: 'X.7.11', how: 'This mechanism wants encryption.' },
    { key: 'X.2.4', how: 'A list failed, where the dots were lost.' },
  ],
  advice: [
    'Log in inside TLS, which cures the first reading.',
    'Write to the owner of the list if the recipient is one.',
  ],
  reproduce: {
    how: 'A form that has not been met; it follows the table.',
    kind: 'smtp',
    text: [
      'C: AUTH PLAIN AGFubgByaWdodA==',
      'S: 524 5.7.11 Encryption required for requested authentication mechanism',
    ].join('\n'),
    expect:
      'From Postfix with `smtpd_tls_auth_only = yes` a `503 5.5.1`, since it has not offered AUTH; RFC 4954 would have `504 5.5.4`.',
    origin: 'Written from the table of RFC 5248',
  },
  avoid: [
    {
      what: 'Choose another mechanism and stay without TLS',
      why: 'What passes then is a mechanism that the server cares less about, over a line that anybody reads.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, table 1, row X.7.11', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 4954, on 538', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
  ],
  confidence: {
    level: 'low',
    ground:
      'An entry in a table without an explanation; the reading as 5.2.4 is an inference from other numbers of this kind.',
  },
} satisfies ReplyPage<524>;
