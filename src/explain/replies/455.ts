/** The page on the reply 455. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 455. */
export const page = {
  key: 455,
  title: 'Not with these parameters, at present',
  summary: 'The server knows an option of MAIL or RCPT and cannot honour it just now.',
  meaning: [
    'RFC 5321 added it as the transient partner of 555. An option was understood, its value is allowed, and the circumstances are against it: a delivery time that cannot be kept today, for instance.',
    'Extensions usually bring a number of their own for such cases, so this one remains for those that do not. It is hardly ever seen.',
  ],
  codes: [
    { key: 'X.3.3', how: 'A feature is out of use.' },
    { key: 'X.5.4', how: 'The argument cannot be served.' },
  ],
  advice: [
    'Keep the message with its options and try later; it may go through as it is.',
    'Leave out an option that the writer did not ask for if the refusal persists, and keep those that he did: SIZE can go, `BODY=8BITMIME` only when the content is recoded to 7 bits.',
  ],
  reproduce: {
    how: 'No common server is known to send it; this shows the form.',
    kind: 'smtp',
    text: ['C: MAIL FROM:<bob@example.com> BY=120;R', 'S: 455 4.3.3 Server unable to accommodate parameters'].join(
      '\n',
    ),
    expect: 'A 4 where 555 would have ended the matter.',
    origin: 'Written from RFC 5321; Postfix, which lacks this option, says `555 5.5.4`',
  },
  avoid: [
    {
      what: 'Drop REQUIRETLS or a delivery deadline to get the message through',
      why: 'They are conditions of the sender, who would rather have it back.',
    },
  ],
  seenFrom: [],
  sources: [
    {
      title: 'RFC 5321, section 4.1.1.11, on parameters',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11',
    },
    { title: 'RFC 2852, on deadlines', url: 'https://www.rfc-editor.org/rfc/rfc2852#section-4' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The definition is certain, its absence from practice an impression. Which code goes with it is our reading of the register.',
  },
} satisfies ReplyPage<455>;
