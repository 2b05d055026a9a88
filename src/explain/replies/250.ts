/** The page on the reply 250. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 250. */
export const page = {
  key: 250,
  title: 'Done',
  summary: 'The command has succeeded; what that is worth depends on the command.',
  meaning: [
    'After EHLO it carries the list of extensions; after MAIL and RCPT it says that the address is acceptable so far; after the final dot it takes over the message. Only the last of them relieves the sender.',
    'After the dot there is one reply for all recipients that RCPT accepted; only LMTP gives one for each. A server that cannot deliver to one of them afterwards has to send a report.',
    'ATRN turns the roles around: from the 250 on, the server is the client.',
  ],
  codes: [
    { key: 'X.0.0', how: 'The message or a neutral command.' },
    { key: 'X.1.0', how: 'The sender address is accepted.' },
    { key: 'X.1.5', how: 'The recipient is accepted.' },
    { key: 'X.6.0', how: 'Exchange and Microsoft 365: accepted, with the words `Queued mail for delivery`.' },
    { key: 'X.6.4', how: 'Delivered, after a conversion that lost something.' },
  ],
  advice: [
    'Keep the text of the last one: `queued as` or `id=` is what the other side searches for, in its junk and quarantine too, when the mail is not in the inbox.',
    'Read EHLO keywords from the second line on, in any case of letters, and ignore those that you do not know.',
    'Wait ten minutes for the reply to the dot, as RFC 5321 asks; who gives up earlier sends duplicates.',
  ],
  reproduce: {
    how: 'Send a small message by hand.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 250 2.1.5 Ok',
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
      'C: Subject: test',
      'C:',
      'C: .',
      'S: 250 2.0.0 Ok: queued as BC5B02541E2',
    ].join('\n'),
    expect: 'Three times 250, with three codes.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Verify addresses by the reply to RCPT',
      why: 'Many domains accept every name there and sort it out, or throw it away, behind the scenes.',
    },
    {
      what: 'Take digits in its text for a status',
      why: 'Identifiers are made of digits and dots too, and a success needs no further reason.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exim',
      line: '250 OK id=1rXyZa-0000aB-Cd',
      means: 'Accepted; Exim sends no enhanced code with it, and the id is the name in its log.',
      source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.1.1.4, on DATA', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.4' },
    {
      title: 'RFC 5321, section 4.5.3.2.6, on the wait',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.6',
    },
    { title: 'RFC 2645, section 5.2.1, on ATRN', url: 'https://www.rfc-editor.org/rfc/rfc2645#section-5.2.1' },
  ],
  confidence: {
    level: 'high',
    ground: 'The dialogue was recorded line by line from Postfix; that of Exim is written after its pattern.',
  },
} satisfies ReplyPage<250>;
