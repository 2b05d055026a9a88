/** The page on the reply 524. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 524. */
export const page = {
  key: 524,
  title: 'A list that failed at OpenSMTPD, a login before TLS in the register',
  summary:
    'OpenSMTPD sends it for a mailing list that it cannot expand; by the register it belongs to X.7.11, a mechanism allowed only inside TLS.',
  meaning: [
    'The one program known to send it is OpenSMTPD, and its number is the code 5.2.4 written together: `524 5.2.4` in answer to `RCPT TO`, for lists that name each other or stand too deep in one another. Its transient form is 424.',
    'The table of RFC 5248 gives X.7.11 two replies, 524 and 538; RFC 4954 defines the second and does not mention the first. Both are history, since a server ought not to offer a mechanism that it would then refuse; nobody is known to send 524 so.',
  ],
  codes: [
    { key: 'X.2.4', how: 'OpenSMTPD: the list could not be expanded.' },
    { key: 'X.7.11', how: 'By the register: this mechanism wants encryption.' },
  ],
  advice: [
    'Write to the owner of the list when the answer was one to `RCPT TO`.',
    'Log in inside TLS when it was one to AUTH.',
  ],
  reproduce: {
    how: "In OpenSMTPD's aliases write `loopa: loopb` and `loopb: loopa`, then send a mail to `loopa`.",
    kind: 'smtp',
    text: [
      'C: RCPT TO:<loopa@mail.example.net>',
      'S: 524 5.2.4 Mailing list expansion problem: <loopa@mail.example.net>',
    ].join('\n'),
    expect:
      '`524 5.2.4`. A login before TLS gets `503 5.5.1` from a Postfix with `smtpd_tls_auth_only = yes`, and RFC 4954 would have `504 5.5.4`.',
    origin: 'OpenSMTPD 6.8',
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
    { title: 'OpenSMTPD: aliases(5)', url: 'https://man.openbsd.org/aliases.5' },
  ],
  confidence: {
    level: 'medium',
    ground: 'OpenSMTPD was recorded with it. The entry in the table of RFC 5248 stands there without an explanation.',
  },
} satisfies ReplyPage<524>;
