/** The page on the reply 500. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 500. */
export const page = {
  key: 500,
  title: 'That is no command',
  summary: 'The server could not recognize the line: an unknown word, garbage, or more characters than it reads.',
  meaning: [
    'RFC 5321 keeps 500 for words that the server has never heard of, and 502 for those that it knows and does not carry out. A line beyond 512 octets belongs here as well, and in a login a response beyond the buffer.',
    'The session goes on. A server that hung up at the first unknown word would break the protocol; after a handful of them it may.',
  ],
  codes: [
    { key: 'X.5.2', how: 'Not readable as a command; the choice of Postfix.' },
    { key: 'X.5.1', how: 'Readable, and unknown.' },
    { key: 'X.3.3', how: 'Exchange, behind `Unrecognized command`.' },
    { key: 'X.5.6', how: 'A line of the login was too long for the buffer.' },
    { key: 'X.4.6', how: 'OpenSMTPD, after the message: `Loop detected`.' },
  ],
  advice: [
    'Fall back to HELO if EHLO gets a 500; nothing that needs an extension works then.',
    'Suspect a firewall that rewrites commands when the answer quotes `XXXX` or asterisks that you did not send.',
    'Look for a body that was sent as commands: one 500 for each line of the message, since DATA had been refused.',
    'Ignore them on your own port 25 if no mail is missing; scanners talk so all day.',
  ],
  reproduce: {
    how: 'Say a word that is none.',
    kind: 'smtp',
    text: ['C: HELP', 'S: 500 5.5.2 Error: command not recognized'].join('\n'),
    expect: '`500`, and the server waits for the next command. Postfix has no HELP.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Try the extension anyway since most servers have it',
      why: 'EHLO would have announced it; each unknown word counts toward the limit at which the server hangs up.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5321, section 4.2.4, on 500 and 502', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
    {
      title: 'RFC 5321, section 4.5.3.1.9, on long lines',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.9',
    },
    { title: 'RFC 4954, section 4, on long responses', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
  ],
  confidence: {
    level: 'high',
    ground:
      'Standard and Postfix agree; Exchange is quoted from memory, OpenSMTPD from its program, and that firewalls write `XXXX` is old knowledge of administrators and was not reproduced.',
  },
} satisfies ReplyPage<500>;
