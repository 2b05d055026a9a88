/** The page on the reply 221. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 221. */
export const page = {
  key: 221,
  title: 'Closing the connection as asked',
  summary: 'The goodbye to QUIT, which changes nothing about the messages that were accepted before.',
  meaning: [
    'The server hangs up after this line, and the client after reading it. A message was safe from the 250 behind its last line on, with or without a QUIT.',
    'Postfix also says it to those who did not ask: `221 2.7.0 Error: I can break rules, too. Goodbye.` answers web browsers and header lines that arrive where commands belong.',
  ],
  codes: [
    { key: 'X.0.0', how: 'The normal end.' },
    { key: 'X.7.0', how: 'Postfix threw out somebody who does not speak SMTP.' },
  ],
  advice: [
    'Send QUIT and wait for the answer for a short while, without making the result of a message depend on it.',
    'Look for a client that sends its message without DATA, or goes on after a refused DATA, when your log names a header as a non-SMTP command.',
  ],
  reproduce: {
    how: 'End a session.',
    kind: 'smtp',
    text: ['C: QUIT', 'S: 221 2.0.0 Bye'].join('\n'),
    expect: 'One line, then the end of the connection.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Send a message again because QUIT got no answer',
      why: 'It has been accepted, and the reader gets it twice.',
    },
    {
      what: 'Cut the connection instead of saying QUIT',
      why: 'Postfix logs it as a lost connection, among those of scanners and broken clients, and replies that were under way are lost.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '221 2.7.0 Error: I can break rules, too. Goodbye.',
      means: 'The client sent a header or an HTTP request as a command.',
      source: 'https://www.postfix.org/postconf.5.html#smtpd_forbidden_commands',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.1.1.10, on QUIT', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10' },
    {
      title: 'Postfix: smtpd_forbidden_commands',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_forbidden_commands',
    },
  ],
  confidence: { level: 'high', ground: 'The RFC, and both lines recorded from Postfix.' },
} satisfies ReplyPage<221>;
