/** The page on X.3.4: too large for the mail system. */
import type { Page } from '../page.ts';

/** Reference page of X.3.4. */
export const page = {
  key: 'X.3.4',
  title: 'Too large for the mail system',
  summary: 'The message exceeds what the server accepts from anybody for anybody.',
  severity: {
    level: 'medium',
    reason: 'It is refused for good at this size, and at no other.',
  },
  productionRisk: {
    level: 'low',
    reason: 'A sender of large attachments meets it daily; others never.',
  },
  meaning: [
    'The limit is announced: behind SIZE in the answer to EHLO stands the number of bytes. A client that states `SIZE=` at `MAIL FROM` is refused before it has sent a byte; one that does not is refused after the last.',
    'The number counts the message as it travels, encoded. Attachments grow by 37 percent in Base64, so that a limit of 25 MB is one of 18 MB for files.',
  ],
  forms: {
    4: 'A contradiction, but seen where a server means "for now", with little disk left. Then it is X.3.1 in disguise.',
    5: '552 5.3.4 is the classic. Resending is pointless until the message is smaller or the limit higher.',
  },
  causes: [
    'Photos or videos attached from a telephone.',
    'A limit of 10 MB (10240000 bytes) that Postfix has had by default for decades.',
    'A gateway or filter in between has a lower limit than the server behind it.',
    'A signature with an image of print quality, multiplied by a long quotation.',
  ],
  reproduce: {
    how: 'Announce a size above the limit that EHLO names; without the announcement the refusal comes after the last byte.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO client.example.com',
      'S: 250-SIZE 10240000',
      'S: 250 CHUNKING',
      'C: MAIL FROM:<bob@mail.example.net> SIZE=20000000',
      'S: 552 5.3.4 Message size exceeds fixed limit',
    ].join('\n'),
    expect:
      '`552 5.3.4` in answer to `MAIL FROM`; at the end of the data the words are `552 5.3.4 Error: message file too big`.',
    origin: 'Postfix 3.7; most extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Put the file where the reader can fetch it',
      when: 'You are the sender: the one fix that needs nobody else.',
      system: 'process',
      snippet: 'report.pdf (38 MB)  ->  https://files.example.com/r/7f3k2 (until 30 June, for this reader only)',
      why: 'No relay on the way has to agree; raising the limit of your own server moves the refusal to the next one.',
    },
    {
      title: 'Raise the limit',
      when: 'The mail is wanted, and the server yours.',
      system: 'postfix',
      snippet: [
        '# main.cf: 50 MB on the wire, about 36 MB of files',
        'message_size_limit = 52428800',
        '# the box of a single user must be able to hold one; both are 51200000 by default',
        'mailbox_size_limit = 0',
        'virtual_mailbox_limit = 0',
      ].join('\n'),
      why: 'Both delivery agents, local(8) and virtual(8), stop with a configuration error when their limit is below that of the message. The disk counts too: one and a half times the new limit has to be free, else it is 4.3.1.',
    },
    {
      title: 'Raise it in all places of an Exchange organization',
      when: 'The report names `ROUTING.SizeLimit`, or a connector.',
      system: 'exchange',
      snippet: [
        'Get-TransportConfig | Format-List MaxSendSize,MaxReceiveSize',
        'Get-ReceiveConnector | Format-Table Identity,MaxMessageSize',
        'Get-SendConnector | Format-Table Identity,MaxMessageSize',
        'Set-TransportConfig -MaxSendSize 50MB -MaxReceiveSize 50MB',
        "Set-ReceiveConnector -Identity 'MAIL1\\From the Internet' -MaxMessageSize 50MB",
        "Set-SendConnector -Identity 'To the Internet' -MaxMessageSize 50MB",
      ].join('\n'),
      why: 'Organization, connectors and mailboxes each have a number, and the smallest on the path decides.',
    },
    {
      title: 'Look at every host on the way',
      when: 'You raised the limit and nothing changed.',
      system: 'shell',
      snippet: [
        "python3 -c 'import smtplib, sys; print(smtplib.SMTP(sys.argv[1], timeout=30).ehlo()[1].decode())' mx.example.org | grep -i size",
        'postconf message_size_limit',
      ].join('\n'),
      why: 'The host of the MX record may be a gateway of somebody else, whose number counts first.',
    },
    {
      title: 'Check before sending',
      when: 'A program of yours mails reports.',
      system: 'nodemailer',
      snippet: [
        "import MailComposer from 'nodemailer/lib/mail-composer';",
        'const { length } = await new MailComposer(message).compile().build();',
        'if (length > 10_000_000) message = withLink(message);',
      ].join('\n'),
      why: 'The built message has the size that servers count, with encoding and boundaries.',
    },
  ],
  avoid: [
    {
      what: 'Raise `message_size_limit` alone',
      why: 'As soon as it passes `mailbox_size_limit` or `virtual_mailbox_limit`, nothing is delivered to those mailboxes, small mail included.',
    },
    {
      what: 'Compress photos into an archive',
      why: 'JPEG is compressed; the archive is as large, and suspicious to filters.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '552 5.3.4 Error: message file too big',
      means: 'The client had not announced the size, and the limit was passed on the way.',
      source: 'https://www.postfix.org/postconf.5.html#message_size_limit',
    },
    {
      provider: 'Exchange',
      line: '552 5.3.4 Message size exceeds fixed maximum message size',
      means: 'The limit of the receive connector, in answer to `MAIL FROM` already if the client states the size.',
      source: 'https://learn.microsoft.com/en-us/exchange/mail-flow/message-size-limits',
    },
    {
      provider: 'Gmail',
      line: "552 5.3.4 Your message exceeded Google's message size limits. - gsmtp",
      means: 'The whole message, encoded, is too large for Gmail. Older lines have 5.2.3 in front of the same words.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange',
      line: '550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route',
      means: 'The limit of a send connector or of the organization, and not of the mailbox, which would be 5.2.3.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Facebook',
      line: '552 5.3.4 MSG-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#msg Message refused',
      means: 'The same, with the mark MSG-P1.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  tellTheSender: 'Your message is too large for the mail system on the other side; please share the file by a link.',
  related: [
    {
      key: 'X.2.3',
      how: 'Too large for one mailbox only.',
    },
    {
      key: 'X.7.16',
      how: 'Too large for its priority.',
    },
    {
      key: 'X.3.1',
      how: 'No room for anything.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
    {
      title: 'RFC 1870, the SIZE extension',
      url: 'https://www.rfc-editor.org/rfc/rfc1870',
    },
    {
      title: 'Postfix: message_size_limit',
      url: 'https://www.postfix.org/postconf.5.html#message_size_limit',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC, register and recorded replies of Postfix agree; the mark of Facebook is known at second hand, the line of Exchange is from memory, and its commands were not run.',
  },
} satisfies Page<'X.3.4'>;
