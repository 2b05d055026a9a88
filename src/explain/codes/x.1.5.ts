/** The page on X.1.5: the recipient was accepted. */
import type { Page } from '../page.ts';

/** Reference page of X.1.5. */
export const page = {
  key: 'X.1.5',
  title: 'The recipient address was accepted',
  summary: 'No error: the server takes this recipient, and the message itself may still be refused or lost after that.',
  severity: { level: 'none', reason: 'It is the normal answer to `RCPT TO`.' },
  productionRisk: {
    level: 'low',
    reason: 'The only harm is done by programs that read more into it, such as address checkers and bounce parsers.',
  },
  meaning: [
    '`250 2.1.5` in answer to `RCPT TO` is a yes to one recipient of one transaction. In a report of success, for which RFC 3463 made the code, it says that the address was good.',
    'What it leaves open is whether there is a mailbox. A catch-all domain says yes to every name, a backup MX to names that it cannot check, and large providers to names that they would rather not confirm; the truth comes after the final dot, or as a bounce.',
    'RFC 3463 has the same code under two titles, Destination address valid in its text and Destination mailbox address valid in its appendix; the register took the first.',
  ],
  forms: {
    2: '2.1.5 is the only form that makes sense: RFC 3463 keeps the code for good news.',
  },
  causes: [
    'The recipient is known to the server and not over a limit.',
    'The domain has a catch-all, or the server relays without a list of recipients.',
    'In LMTP, one line per recipient follows the message, and there it does mean delivery: Cyrus writes 2.1.5 in it, Dovecot 2.0.0.',
    'An edge accepts first and lets its filters judge afterwards.',
  ],
  reproduce: {
    how: 'Name a recipient that the server has.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<sender@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<postmaster@mail.example.net>',
      'S: 250 2.1.5 Ok',
      'C: RCPT TO:<nobody@mail.example.net>',
      'S: 550 5.1.1 <nobody@mail.example.net>: Recipient address rejected: User unknown in local recipient table',
    ].join('\n'),
    expect: '`250 2.1.5 Ok` for the one and a refusal for the other: each recipient has an answer of its own.',
    origin: 'Postfix, two recorded dialogues put together',
  },
  fixes: [
    {
      title: 'Wait for the reply to the final dot',
      when: 'Your program reports success after the recipients.',
      system: 'nodemailer',
      snippet: [
        'const info = await transport.sendMail(message); // resolves only after the final dot was answered',
        'console.log(info.accepted, info.rejected, info.response);',
      ].join('\n'),
      why: '`accepted` holds the recipients that got a yes; `response` is the answer that makes the server responsible for the message.',
    },
    {
      title: 'Ask for a report of success',
      when: 'You must know that a message got into the mailbox.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        '  ...message,',
        "  dsn: { id: 'order-4711', return: 'headers', notify: ['success', 'failure', 'delay'], recipient: 'bob@example.com' },",
        '});',
      ].join('\n'),
      why: 'A last server that offers DSN reports `Action: delivered`. Where the next host does not offer it, as Gmail does not, the last one that does reports `relayed`, and that is all.',
    },
    {
      title: 'Refuse unknown recipients at the edge',
      when: 'Your own gateway says 2.1.5 to everybody, and you bounce later.',
      system: 'exim',
      snippet: [
        'acl_check_rcpt:',
        '  deny domains = +relay_to_domains',
        '       !verify = recipient/callout=30s,defer_ok',
        '       message = 550 5.1.1 unknown recipient',
        '  accept domains = +relay_to_domains',
      ].join('\n'),
      why: 'Exim asks the server behind it with a `RCPT TO` of its own and passes the no on while the sender is still connected.',
    },
  ],
  avoid: [
    {
      what: 'Test mailing lists by connecting and stopping after `RCPT TO`',
      why: 'Receivers count visitors who never send, and block them as harvesters; a yes proves nothing anyway.',
    },
    {
      what: 'Treat any line with 2.1.5 in a log as a delivery',
      why: 'It belongs to the middle of a transaction that can still end with a refusal.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange',
      line: '250 2.1.5 Recipient OK',
      means: 'The domain is taken; a name that the directory lacks may still come back as a bounce with 5.1.10.',
      source: 'https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-with-telnet',
    },
    {
      provider: 'Sendmail',
      line: '250 2.1.5 <ann@nowhere.invalid>... Recipient ok',
      means: 'From a host that may relay: not even the domain was looked up yet.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
  ],
  tellTheSender: 'The address was accepted; this alone does not yet mean that your message has arrived.',
  related: [
    { key: 'X.0.0', how: '2.0.0 behind the final dot: the whole message was taken.' },
    { key: 'X.1.0', how: '2.1.0: the sender was accepted.' },
    { key: 'X.1.9', how: 'Accepted and passed on to where no report comes from.' },
    { key: 'X.1.1', how: 'The opposite: no such mailbox.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    { title: 'RFC 5321, section 3.3, the mail transaction', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.3' },
    { title: 'RFC 3461, on asking for reports', url: 'https://www.rfc-editor.org/rfc/rfc3461' },
    { title: 'Nodemailer: DSN', url: 'https://nodemailer.com/smtp/dsn' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC and recorded dialogues with Postfix and Sendmail agree. What Exchange, Cyrus and Dovecot write is remembered, not recorded; how many receivers say yes to everybody is not known.',
  },
} satisfies Page<'X.1.5'>;
