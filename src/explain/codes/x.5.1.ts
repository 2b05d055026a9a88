/** The page on X.5.1: not this command, or not now. */
import type { Page } from '../page.ts';

/** Reference page of X.5.1. */
export const page = {
  key: 'X.5.1',
  title: 'This command is not available, or comes at the wrong moment',
  summary:
    'The client used a command that the server does not offer or does not expect at this point, which is a matter of software, ports and settings rather than of addresses.',
  severity: {
    level: 'medium',
    reason: 'The message was not sent; the same client with the same settings will fail again.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'A client set up wrongly sends nothing at all; `no valid recipients`, by contrast, concerns one message.',
  },
  meaning: [
    'SMTP has an order: EHLO, perhaps STARTTLS and EHLO again, perhaps AUTH, then MAIL, RCPT, DATA. Whoever leaves out a step, repeats one, or asks for a step that this port does not have gets 5.5.1, mostly behind 502 or 503.',
    'Look for the first refusal in the dialogue, for 5.5.1 is often the second. `554 5.5.1 Error: no valid recipients` follows when each `RCPT TO` was refused and the client sent `DATA` all the same: those earlier lines say what is wrong.',
    'In everyday work the commonest one is a mail program that logs in on port 25, where many servers offer no AUTH: `503 5.5.1 Error: authentication not enabled`.',
  ],
  forms: {
    4: 'Not foreseen. The register does pair the code with 430, a reply that no RFC for SMTP defines.',
    5: '5.5.1 is final for this dialogue and says nothing about the recipient. Correct the client and send again.',
  },
  causes: [
    'AUTH on a port or before a TLS handshake where it is not offered.',
    'STARTTLS on a port whose session is encrypted from the start, or on a server without a certificate.',
    'All recipients were refused, and the client went on to `DATA`.',
    'The client forgot EHLO, or forgot that after STARTTLS it has to greet again.',
    'A connection taken from a pool still had a transaction open: `nested MAIL command`.',
    'VRFY or ETRN, switched off by the operator.',
    'The client spoke before the greeting of a postscreen was over, and is taken for a bot.',
  ],
  reproduce: {
    how: 'Start a second message before the first one is finished, and ask for STARTTLS where it is not configured.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250 mail.example.net',
      'C: STARTTLS',
      'S: 502 5.5.1 Error: command not implemented',
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: MAIL FROM:<bob@example.com>',
      'S: 503 5.5.1 Error: nested MAIL command',
    ].join('\n'),
    expect: '502 for what the server does not have, 503 for what comes out of order; both with 5.5.1.',
    origin: 'Postfix; two recorded sessions in one, and without the extensions after EHLO',
  },
  fixes: [
    {
      title: 'Use the submission port, with its kind of TLS',
      when: 'An application or a mail program is to send with a login.',
      system: 'nodemailer',
      snippet: [
        '// 587: plain at first, then STARTTLS',
        "createTransport({ host: 'smtp.example.com', port: 587, secure: false, requireTLS: true, auth });",
        '// 465: TLS from the first byte',
        "createTransport({ host: 'smtp.example.com', port: 465, secure: true, auth });",
      ].join('\n'),
      why: 'Port 25 is for servers among themselves; the two others are where AUTH is offered, and `secure` has to fit the port.',
    },
    {
      title: 'Offer AUTH where your users connect',
      when: 'They get `authentication not enabled` from your Postfix.',
      system: 'postfix',
      snippet: [
        '# master.cf',
        'submission inet n - y - - smtpd',
        '  -o smtpd_tls_security_level=encrypt',
        '  -o smtpd_sasl_auth_enable=yes',
        '# main.cf; a certificate belongs there too: smtpd_tls_chain_files (from 3.4 on)',
        '# Dovecot listens in service auth: unix_listener /var/spool/postfix/private/auth {',
        '#   mode = 0660, user = postfix, group = postfix, each on a line of its own }',
        'smtpd_sasl_type = dovecot',
        'smtpd_sasl_path = private/auth',
        'smtpd_tls_auth_only = yes',
      ].join('\n'),
      why: 'Logins then have a port of their own with TLS, and port 25 goes on without them, where only guessers would try.',
    },
    {
      title: 'Look at the answers to RCPT',
      when: 'The line is `no valid recipients` or `need RCPT command`.',
      system: 'nodemailer',
      snippet: [
        'transport.sendMail(message).catch((error) => {',
        '  for (const each of error.rejectedErrors ?? [error]) console.error(each.recipient, each.response);',
        '});',
      ].join('\n'),
      why: 'Each recipient has a reply of his own, and those tell whether an address, your login or a policy was the obstacle.',
    },
    {
      title: 'Reset what a pool hands out again',
      when: '`nested MAIL command` shows up under load or after errors.',
      system: 'process',
      snippet: [
        'after any refused step   ->  RSET, and wait for 250',
        'after a time-out         ->  close the connection, never return it to the pool',
        'after STARTTLS           ->  EHLO again; what was offered before no longer counts',
      ].join('\n'),
      why: 'The server keeps the open transaction until it is finished or reset, whatever the client remembers.',
    },
  ],
  avoid: [
    {
      what: 'Send DATA although no recipient was accepted',
      why: 'The reply to it hides the replies that mattered from whoever reads only the last line.',
    },
    {
      what: 'Drop TLS because STARTTLS was refused',
      why: 'A middlebox that strips it gives just this answer; the login would then cross the network in the clear.',
    },
    {
      what: 'Enable VRFY for a monitoring script',
      why: 'It tells spammers which mailboxes exist; `RCPT TO` with `RSET` after it answers the same question for you.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '502 5.5.1 Too many unrecognized commands, goodbye. - gsmtp',
      means: 'Something that is no SMTP client, such as a browser or a scanner, talked to port 25.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '503 5.5.1 EHLO/HELO first. An email transaction protocol command was issued out of sequence. - gsmtp',
      means: 'The greeting is missing, often the second one after STARTTLS.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Postfix postscreen',
      line: '521 5.5.1 Protocol error',
      means:
        'The client spoke before the greeting and `postscreen_greet_action` is `drop`; with `enforce` it reads `550 5.5.1 Protocol error`, after each `RCPT TO`.',
      source: 'https://www.postfix.org/POSTSCREEN_README.html',
    },
  ],
  tellTheSender: 'Your message could not be sent because of a setting of the mail program; our team will correct it.',
  related: [
    { key: 'X.5.0', how: 'Out of turn rather than out of order: commands in one packet.' },
    {
      key: 'X.5.2',
      how: 'A word that is no command at all, or a line that cannot be parsed. Exchange also puts a wrong order there: `503 5.5.2 Send hello first`.',
    },
    { key: 'X.5.4', how: 'The right command with the wrong parameter.' },
    {
      key: 'X.7.0',
      how: '`530 5.7.0`: the command exists, and wants a login or STARTTLS before it. Gmail long wrote `530 5.5.1 Authentication Required` for the former.',
    },
    { key: 'X.7.4', how: 'The mechanism of AUTH is the one that is not supported.' },
    {
      key: 'X.3.3',
      how: 'The system lacks a capability that the message needs. Exchange has `500 5.3.3` for a command it does not know.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    {
      title: 'RFC 5321, section 4.1.4, on the order of commands',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4',
    },
    {
      title: 'RFC 3207, section 4.2, on EHLO after STARTTLS',
      url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4.2',
    },
    { title: 'RFC 8314, on ports for submission', url: 'https://www.rfc-editor.org/rfc/rfc8314' },
    { title: 'Postfix: SASL_README', url: 'https://www.postfix.org/SASL_README.html' },
  ],
  confidence: {
    level: 'high',
    ground:
      "The replies of Postfix were recorded, and Google's list has the same sense. Which mistake is the commonest was judged from experience and not counted.",
  },
} satisfies Page<'X.5.1'>;
