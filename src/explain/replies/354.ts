/** The page on the reply 354. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 354. */
export const page = {
  key: 354,
  title: 'Go ahead with the message',
  summary: 'The server is ready for the message and reads everything up to a line with a single dot.',
  meaning: [
    'What follows is the message itself, headers and body, and no command. The client doubles the dot of each line that begins with one, and ends with `<CRLF>.<CRLF>`.',
    'The verdict on the content comes after that, in a second reply. Some servers send the 354 even when no recipient was accepted, and refuse with a 554 at the end.',
    'A log whose last reply is 354 is about the transfer: every command went well, and then a time limit, a filter or a firewall broke it off. Whether the message was taken is open only if the dot had been sent.',
  ],
  codes: [],
  advice: [
    'If sessions hang after 354, send a tiny message: where that passes and a large one does not, look at the MTU and at what inspects SMTP on the way.',
    'Allow ten minutes after the dot, in which the server may be scanning.',
    'Send a lone dot and no message if all recipients were refused and the server says 354 to a pipelined DATA; the session is lost otherwise.',
    'Use CRLF for every line. Many servers refuse bare line feeds since SMTP smuggling became known.',
    'Prefer BDAT where CHUNKING is announced: sizes in place of dots.',
  ],
  reproduce: {
    how: 'Say DATA after an accepted recipient.',
    kind: 'smtp',
    text: [
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 250 2.1.5 Ok',
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
    ].join('\n'),
    expect: '`354`; without a recipient `503` or `554`.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Hang up after the dot without reading on',
      why: 'The server may have taken the message by then, and the next attempt delivers it a second time.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5321, section 4.5.2, on the dots', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.2' },
    {
      title: 'RFC 5321, section 4.5.3.2.6, on the wait after the dot',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.6',
    },
    {
      title: 'RFC 2920, section 3.1, on DATA in a pipeline',
      url: 'https://www.rfc-editor.org/rfc/rfc2920#section-3.1',
    },
    { title: 'Postfix: SMTP smuggling', url: 'https://www.postfix.org/smtp-smuggling.html' },
  ],
  confidence: { level: 'high', ground: 'The RFCs on SMTP and on pipelining; Postfix was recorded.' },
} satisfies ReplyPage<354>;
