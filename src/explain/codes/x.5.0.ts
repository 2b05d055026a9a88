/** The page on X.5.0: some trouble of the protocol. */
import type { Page } from '../page.ts';

/** Reference page of X.5.0. */
export const page = {
  key: 'X.5.0',
  title: 'The two servers misunderstood each other, or so the number says',
  summary:
    'By the register something in the SMTP dialogue was wrong; in the wild the code is as often put on a mailbox that does not exist, and only the text tells which.',
  severity: {
    level: 'medium',
    reason: 'Where it really is the protocol, each message of that kind fails; where it is a mailbox, only the one.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'After a change of client, proxy or filter it can hit everything that goes through it.',
  },
  meaning: [
    'The catch-all of the protocol codes: neither an unknown command nor wrong syntax nor too many recipients, or the server did not care to distinguish.',
    'Postfix writes 5.5.0 when somebody talks out of turn, sending commands before the reply to the last one: `503 5.5.0` from `reject_unauth_pipelining`, and `554 5.5.0 Error: SMTP protocol synchronization` with the connection closed, where `smtpd_forbid_unauth_pipelining` is on, as it is by default from version 3.9 on. It also does so when a remote server answers what is no SMTP, and when a program behind `pipe` exits with the status 76, `EX_PROTOCOL`.',
    'Outlook.com and La Poste use it for recipients. There `550 5.5.0` in answer to `RCPT TO` is about the address, and has nothing to do with how you speak.',
  ],
  forms: {
    2: '2.5.0 is a plain success in the middle of a dialogue: RFC 4468 has `250 2.5.0 Waiting for additional BURL or BDAT commands`.',
    4: '4.5.0 is what Gmail says to a breach of protocol that it will look at again. Retrying without correcting the client gives the same.',
    5: '5.5.0 ends the transaction. The text decides whether a client has to be corrected or an address.',
  },
  causes: [
    'Outlook.com and Hotmail: the mailbox does not exist.',
    'A home-made client sends several commands at once without `PIPELINING` having been offered, or speaks before the greeting.',
    'A spam bot, which does the same in order to be quick; the check was made against those.',
    'A proxy, load balancer or inspecting firewall in between changes or swallows lines.',
    'A filter behind the queue crashed or answered nonsense.',
  ],
  reproduce: {
    how: 'Take a Postfix with `reject_unauth_pipelining` in its `smtpd_data_restrictions` and `smtpd_forbid_unauth_pipelining = no`. Greet it with HELO, to which no pipelining is offered, and send three commands in one packet.',
    kind: 'log',
    text: [
      'postfix/smtpd[26471]: improper command pipelining after MAIL from client.example.com[192.0.2.10]: RCPT TO:<postmaster@mail.example.net>\\r\\nDATA\\r\\n',
      'postfix/smtpd[26471]: 94A0420CB6F: reject: DATA from client.example.com[192.0.2.10]: 503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining; from=<sender@example.com> to=<postmaster@mail.example.net> proto=SMTP helo=<client.example.com>',
    ].join('\n'),
    expect: '`503 5.5.0` to `DATA`, and in the line before it what came too early.',
    origin: 'Postfix',
  },
  fixes: [
    {
      title: 'Wait for each reply',
      when: 'It is your program that talks out of turn.',
      system: 'nodemailer',
      snippet: [
        '// a library that keeps step, in place of lines written to a socket',
        "const transport = createTransport({ host: 'smtp.example.com', port: 587, debug: true, logger: true });",
        'await transport.sendMail(message);',
      ].join('\n'),
      why: 'Nodemailer sends several commands at once only where EHLO lists `PIPELINING`, and its log shows both sides line by line.',
    },
    {
      title: 'Test without the box in between',
      when: 'The program is old and proven, and the error came with a firewall, proxy or scanner.',
      system: 'shell',
      snippet: [
        '# from a host behind the box, and from one in front of it: do the lines of EHLO differ?',
        'nc -C mx.example.org 25',
        '# wait for the 220, and only then type: EHLO client.example.com',
      ].join('\n'),
      why: 'Inspection replaces words it does not know with XXXX or drops them; the difference between the two outputs is its work.',
    },
    {
      title: 'Let one old device pass',
      when: 'A scanner or till cannot be updated and your own Postfix refuses it.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'smtpd_data_restrictions =',
        '  check_client_access cidr:/etc/postfix/impatient.cidr,',
        '  reject_unauth_pipelining',
        '# from 3.9 on smtpd_forbid_unauth_pipelining hangs up before this table is asked; there the device',
        '# needs a port of its own in master.cf, with -o smtpd_forbid_unauth_pipelining=no',
        '# /etc/postfix/impatient.cidr',
        '192.0.2.40/32  permit',
      ].join('\n'),
      why: 'The exception is one address long, and bots go on being caught.',
    },
    {
      title: 'Read it as an unknown mailbox',
      when: 'The host belongs to Outlook.com and the words are `mailbox unavailable`.',
      system: 'nodemailer',
      snippet: [
        "import { diagnose } from 'enhanced-status-codes';",
        '',
        "diagnose('550 5.5.0 Requested action not taken: mailbox unavailable').verdict.category;",
        "// 'recipient-unknown', although the number speaks of the protocol",
      ].join('\n'),
      why: 'The rule for this provider knows its wording, which a table of codes cannot.',
    },
  ],
  avoid: [
    {
      what: 'Rewrite your client because of a 5.5.0 from Outlook.com',
      why: 'The dialogue was fine; the address is dead.',
    },
    {
      what: 'Switch off the pipelining check altogether',
      why: 'It costs nothing and turns bots away before they have sent a byte of body; it also narrows the ways to smuggle a second message into a session.',
    },
  ],
  seenFrom: [
    {
      provider: 'Outlook.com',
      line: '550 5.5.0 Requested action not taken: mailbox unavailable',
      means: 'There is no such mailbox: read it as 5.1.1.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'La Poste',
      line: '550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416',
      means: 'The number after LPN decides: 416 unknown, 420 archived, 426 blocked, 510 refused by policy.',
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      provider: 'Gmail',
      line: '451 4.5.0 SMTP protocol violation. For more information, go to About SMTP error messages and review RFC 5321 specifications. - gsmtp',
      means: 'The client broke a rule of the dialogue; Google does not say which.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Sendmail',
      line: '503 5.5.0 Sender already specified',
      means: 'A second `MAIL FROM` before the first message was finished: 5.5.1 elsewhere.',
      source: 'https://ftp.sendmail.org/',
    },
  ],
  tellTheSender: "The recipient's mail system did not accept your message; our team is checking what it meant.",
  related: [
    { key: 'X.5.1', how: 'The order of commands was wrong, or one is not offered, and the server says so.' },
    { key: 'X.5.2', how: 'A line could not be understood.' },
    { key: 'X.5.4', how: 'A parameter is at fault.' },
    { key: 'X.1.1', how: 'What Outlook.com and La Poste often mean.' },
    { key: 'X.4.2', how: 'No nonsense was said, the line simply went dead.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    { title: 'RFC 2920, on pipelining', url: 'https://www.rfc-editor.org/rfc/rfc2920' },
    {
      title: 'Postfix: reject_unauth_pipelining',
      url: 'https://www.postfix.org/postconf.5.html#reject_unauth_pipelining',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The refusal by Postfix was recorded, and so was its 5.5.0 for a server that answered `DATA` with 250; its use for `pipe` and the lines of Sendmail stand in the programs. That Outlook.com means the mailbox is how Microsoft and bounce parsers read it; for La Poste there are third parties only.',
  },
} satisfies Page<'X.5.0'>;
