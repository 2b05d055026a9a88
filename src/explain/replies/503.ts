/** The page on the reply 503. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 503. */
export const page = {
  key: 503,
  title: 'Not in this order',
  summary: 'A command came before the one that it needs, or for a second time.',
  meaning: [
    'EHLO, MAIL, RCPT, DATA is the order; AUTH and STARTTLS have to come before MAIL. The session stays where it was, so the missing command can still be sent.',
    'Most often it is an echo: an earlier command was refused, the client did not look, and every further command is out of order. The first refusal above it holds the reason.',
    'Postfix also says `503 5.5.1 Error: authentication not enabled` to an AUTH that it does not offer, which means that TLS has to come first, or that this port takes no logins at all.',
  ],
  codes: [
    { key: 'X.5.1', how: 'The command is not valid at this point.' },
    { key: 'X.5.0', how: 'Pipelining without waiting, or without permission.' },
    { key: 'X.7.0', how: 'The client was refused at its connection, and all that follows is.' },
  ],
  advice: [
    'Scroll up to the first 4 or 5 of the session.',
    'Send RSET after a failed transaction before the next MAIL on the same connection.',
    'With `authentication not enabled` use port 587 with STARTTLS, or 465; plain port 25 has no AUTH for good reasons.',
    'Wait for each reply if PIPELINING was not announced, and never send anything ahead of the greeting.',
  ],
  reproduce: {
    how: 'Begin a second transaction inside the first.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: MAIL FROM:<bob@example.com>',
      'S: 503 5.5.1 Error: nested MAIL command',
    ].join('\n'),
    expect: '`503`; after `RSET` the same command gets its `250`.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Retry the single command',
      why: 'The order is wrong until the missing one has succeeded.',
    },
    {
      what: 'Classify the message by this reply',
      why: 'Nothing about sender, recipient or content has been said with it.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exim',
      line: '503 AUTH command used when not advertised',
      means: 'The login is offered only under conditions, mostly inside TLS.',
      source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.1.4, on the order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4' },
    { title: 'Postfix: smtpd_tls_auth_only', url: 'https://www.postfix.org/postconf.5.html#smtpd_tls_auth_only' },
  ],
  confidence: {
    level: 'high',
    ground: 'RFC 5321, and five kinds of it recorded from Postfix. The line of Exim follows its program text.',
  },
} satisfies ReplyPage<503>;
