/** The page on the reply 533. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 533. */
export const page = {
  key: 533,
  title: 'A number with one known user',
  summary:
    'No RFC defines it; the register names it with X.7.1, and Exim sends it where the next server lacks SMTPUTF8.',
  meaning: [
    'In the table of RFC 5248 it stands in the row of X.7.1 among 550 and 551, so a refusal by policy is the best guess for it.',
    'The one program known to send it means something else. An Exim that asks the next server about each recipient (`verify = recipient/callout`) answers so to a message declared as SMTPUTF8 if that server does not offer the extension, and the transport may not convert (`utf8_downconvert = 0`). Recipients in plain ASCII are refused with the rest.',
  ],
  codes: [
    { key: 'X.7.1', how: 'By the register: refused by a rule.' },
    { key: 'X.6.7', how: "The proper code for Exim's case." },
  ],
  advice: [
    'Look at the recipient: with an é or a 漢 in it, ask him for a second address in ASCII. Without such a letter anywhere, send the message without SMTPUTF8.',
    'Otherwise read the words as you would behind a 550.',
  ],
  reproduce: {
    how: 'Let an Exim with `utf8_downconvert = 0` in its transport verify recipients by a callout to a server without SMTPUTF8.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com> SMTPUTF8',
      'S: 250 OK',
      'C: RCPT TO:<rené@example.org>',
      'S: 533 no support for internationalised mailbox name',
    ].join('\n'),
    expect:
      '`533`; elsewhere `550 5.6.7` or `553 5.6.7`. As delivered Exim asks the next server for the name in punycode instead.',
    origin: 'Exim 4.96, with a Postfix as the next server; the domain replaced',
  },
  avoid: [
    {
      what: 'Write the name with punycode before the @',
      why: 'That form exists for domains; a local part spelled so is another mailbox.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, table 1, row X.7.1', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 6531, section 3.5, on refusals', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
    {
      title: 'Exim: specification, chapter on internationalisation',
      url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'The register, and an Exim that was recorded with it. Who else sends it is not known.',
  },
} satisfies ReplyPage<533>;
