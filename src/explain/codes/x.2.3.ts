/** The page on X.2.3: too large for this mailbox. */
import type { Page } from '../page.ts';

/** Reference page of X.2.3. */
export const page = {
  key: 'X.2.3',
  title: 'Too large for this mailbox',
  summary: 'The message is below what the server takes in general and above what it takes for this one recipient.',
  severity: {
    level: 'medium',
    reason: 'The same message can never be delivered here, but a smaller one can.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It needs limits per mailbox, which few systems have, and it hits large attachments only.',
  },
  meaning: [
    'There are two sizes: that of the system, which EHLO announces behind SIZE, and that of a mailbox, which nobody can know in advance. RFC 3463 wants this code where the second is the smaller one. A server that was told `SIZE=` at MAIL can refuse the one recipient at RCPT; otherwise it comes as a bounce, since in SMTP the reply to the final dot is for all.',
    'It is not about the room left. A mailbox may be empty and still limit single messages, on a plan for school children, a conference room or a ticket system.',
    'Two programs stretch it. Exchange also writes it about the limit of the sender or the organization (`SendSizeLimit`). Sendmail knows one limit for the whole server and calls it `552 5.2.3`, where others have 5.3.4; no other recipient there will get the message either.',
  ],
  forms: {
    5: 'Permanent by definition. Sending again changes nothing until the message shrinks or the limit grows.',
  },
  causes: [
    'A mailbox or group of Exchange has a `MaxReceiveSize`, in Exchange Online 36 MB unless changed, or the account that sends has a `MaxSendSize`.',
    'The plan of the recipient allows 10 MB per message, the server 50.',
    'The limit of a Sendmail (`MaxMessageSize`) is exceeded, for every recipient there.',
    'A delivery program behind Postfix has a limit of its own: `size=` in its line of `master.cf`.',
    'The mailbox belongs to a program that imports mail and refuses large ones.',
    'Base64 has made a 19 MB file into 26 MB, past a limit of 25.',
  ],
  reproduce: {
    how: 'Route one recipient of a Postfix to a pipe(8) transport with `size=1000`, and send him two kilobytes.',
    kind: 'log',
    text: 'postfix/pipe[14951]: 7E85C22A0B3: to=<big@mail.example.net>, relay=toobig, delay=0.04, delays=0.01/0.02/0/0.01, dsn=5.2.3, status=bounced (message too large)',
    expect: '`dsn=5.2.3, status=bounced` for this recipient, while the others of the same message get it.',
    origin: 'Postfix 3.7',
  },
  fixes: [
    {
      title: 'Send a link',
      when: 'The attachment is what makes it large.',
      system: 'process',
      snippet: 'Upload the file, mail the link, and say until when it is there.',
      why: 'A limit on messages is a limit on attachments; a link is a hundred bytes, whatever lies behind it.',
    },
    {
      title: 'Raise the limit of the mailbox',
      when: 'It is yours, and the files are wanted.',
      system: 'exchange',
      snippet: 'Set-Mailbox -Identity small@example.org -MaxReceiveSize 75MB',
      why: 'Mail from outside has to pass connector and organization as well, and the lowest limit counts. For `SendSizeLimit.Sender` it is `-MaxSendSize` of the account that sends.',
    },
    {
      title: 'Raise the limit of a delivery program',
      when: 'Your Postfix logs `message too large` behind `postfix/pipe`.',
      system: 'postfix',
      snippet: [
        '# master.cf',
        'tickets   unix  -  n  n  -  -  pipe',
        '    user=tickets size=52428800 argv=/usr/local/bin/import-mail',
      ].join('\n'),
      why: 'The limit stands beside the program that it protects; without `size=` only `message_size_limit` counts.',
    },
    {
      title: 'See what a message weighs on the wire',
      when: 'The file is smaller than the limit and is refused all the same.',
      system: 'shell',
      snippet: "base64 -w 76 report.pdf | sed 's/$/\\r/' | wc -c    # about 1.37 times the file",
      why: 'Three bytes become four characters, and each line of 76 gets an end of two more.',
    },
  ],
  avoid: [
    {
      what: 'Split an archive into ten mails',
      why: 'The recipient gets ten pieces and has to have a program that puts them together; one lost piece spoils all.',
    },
    {
      what: 'Raise the limit of the server alone',
      why: 'It was not reached: `message_size_limit` or the limit of the organization was already above that of the mailbox.',
    },
  ],
  seenFrom: [
    {
      provider: 'Sendmail',
      line: '552 5.2.3 Message size exceeds fixed maximum message size (20480)',
      means: 'The limit of the server for everybody, in bytes: 5.3.4 by the register.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Exchange',
      line: '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
      means: 'The sense of the register: `MaxReceiveSize` of this mailbox or group.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Exchange',
      line: '550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender',
      means: 'The limit of the account that sends, at its own server; the recipient was not asked.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Zoho',
      line: '554 5.2.3 MailPolicy violation Error delivering to mailboxes',
      means: 'A mail policy of the organization; no size is meant.',
      source: 'https://smtp.codes/zoho',
    },
  ],
  tellTheSender: 'Your message is larger than this mailbox accepts; please send a link to the file instead.',
  related: [
    {
      key: 'X.3.4',
      how: 'Larger than the whole system takes, for any recipient.',
    },
    {
      key: 'X.2.2',
      how: 'The size would be fine, if there were room.',
    },
    {
      key: 'X.7.16',
      how: 'Too large for the priority that it claims.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.3',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    },
    {
      title: 'RFC 1870, the SIZE extension',
      url: 'https://www.rfc-editor.org/rfc/rfc1870',
    },
    {
      title: 'Microsoft: Set-Mailbox',
      url: 'https://learn.microsoft.com/en-us/powershell/module/exchange/set-mailbox',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'RFC and register agree; what Postfix logs and Sendmail answers was recorded. Exchange is quoted from memory of its list of codes, Zoho at second hand.',
  },
} satisfies Page<'X.2.3'>;
