/** The page on the reply 214. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 214. */
export const page = {
  key: 214,
  title: 'Help for a person',
  summary: 'The text behind it is meant for somebody who types SMTP by hand, and usually lists the commands.',
  meaning: [
    'RFC 5321 calls it useful only to the human user. It mostly has several lines, and its content differs between servers and versions.',
    'Administrators who dislike that a server names its version in this text shorten it; that changes nothing about mail.',
  ],
  codes: [{ key: 'X.0.0', how: 'What Sendmail puts in front of each line of its help.' }],
  advice: [
    'Read lines until one has a space behind the number, like after EHLO; a client that stops at the first hyphen is out of step from then on.',
    'Let a monitor that wants a harmless command send NOOP, which every server must implement.',
  ],
  reproduce: {
    how: 'Connect to Exim by hand and ask.',
    kind: 'smtp',
    text: [
      'C: HELP',
      'S: 214-Commands supported:',
      'S: 214 AUTH STARTTLS HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP',
    ].join('\n'),
    expect: '`214`, in as many lines as the server likes.',
    origin: 'Written after the texts of Exim; not recorded',
  },
  avoid: [
    {
      what: 'Recognize the software by its help text',
      why: 'Administrators edit it, and gateways in front of the server answer in its place.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5321, section 4.2.3', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
    {
      title: 'RFC 5321, section 4.5.1, on what every server implements',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'The RFC; the lines of Exim and Sendmail are quoted from memory of their sources.',
  },
} satisfies ReplyPage<214>;
