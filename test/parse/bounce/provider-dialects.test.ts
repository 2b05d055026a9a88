/** The dialects of mail services, each by a mail in its form; names and replies are ours. */
import { describe, expect, test } from 'vitest';
import { parseBounce } from '../../../src/parse/bounce/parse-bounce.ts';

const mail = (...lines: readonly string[]): string => lines.join('\r\n');
const RETURNED = ['Message-ID: <first@example.com>', 'From: bob@example.com', 'To: ann@example.org', 'Subject: Hello'];
/** What each mail says of its first recipient. */
const cases: Record<string, { readonly mail: string; readonly says: object; readonly kind?: string }> = {
  'google-groups': {
    mail: mail(
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'X-Failed-Recipients: chess@example.org',
      'Subject: Delivery Status Notification (Failure)',
      '',
      'Hello bob@example.com,',
      '',
      'The group (chess) may not exist, or you may not have permission to post messages to it.',
      'Visit https://groups.google.com/support/ for help.',
    ),
    says: { finalRecipient: 'chess@example.org' },
  },
  gmail: {
    mail: mail(
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Subject: Delivery Status Notification (Failure)',
      '',
      'Delivery to the following recipient failed permanently:',
      '',
      '     ann@example.org',
      '',
      'Technical details of permanent failure: ',
      'Google tried to deliver your message, but it was rejected by the server for the recipient domain example.org',
      'by mx.example.org. [192.0.2.25].',
      '',
      'The error that the other server returned was:',
      '550 5.1.1 No mailbox of that name',
      '(state 14)',
      '',
      '----- Original message -----',
      '',
      ...RETURNED,
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, code: '5.1.1', command: 'rcpt' },
  },
  'gmail, that still tries': {
    mail: mail(
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Subject: Delivery Status Notification (Delay)',
      '',
      'THIS IS A WARNING MESSAGE ONLY.',
      '',
      'Delivery to the following recipient has been delayed:',
      '',
      '     ann@example.org',
      '',
      'Technical details of temporary failure: ',
      'The recipient server did not accept our requests to connect.',
    ),
    says: { finalRecipient: 'ann@example.org', action: 'delayed' },
    kind: 'delay-warning',
  },
  gmx: {
    mail: mail(
      'From: MAILER-DAEMON@gmx.example',
      'X-GMX-Antispam: 0',
      'Subject: Mail delivery failed: returning message to sender',
      '',
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its recipients.',
      '',
      '"ann@example.org":',
      'SMTP error from remote server after RCPT command:',
      'host: mx.example.org',
      '552 5.2.2 The box has no room',
      '"carl@example.net":',
      'SMTP error from remote server after RCPT command:',
      'host: mx.example.net',
      '550 5.1.1 Nobody here by that name',
    ),
    says: {
      finalRecipient: 'ann@example.org',
      reply: 552,
      code: '5.2.2',
      remoteHost: 'mx.example.org',
      command: 'rcpt',
    },
  },
  'mail-ru': {
    mail: mail(
      'From: mailer-daemon@corp.mail.ru',
      'X-Failed-Recipients: ann@example.org',
      'Subject: Mail failure.',
      '',
      'Письмо создано автоматически.',
      '',
      '  ann@example.org',
      '    SMTP error from remote mail server after RCPT TO:<ann@example.org>:',
      '    host mx.example.org [192.0.2.25]: 550 5.1.1 Nobody here',
      '',
      'This message was created automatically by mail delivery software.',
      '',
      '  ann@example.org',
      '    SMTP error from remote mail server after RCPT TO:<ann@example.org>:',
      '    host mx.example.org [192.0.2.25]: 550 5.1.1 Nobody here',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, code: '5.1.1' },
  },
  zoho: {
    mail: mail(
      'From: mailer-daemon@mail.example.com',
      'X-Mailer: Zoho Mail',
      'Subject: Undelivered Mail Returned to Sender',
      '',
      '----- The following addresses had fatal errors -----',
      '[Status: Error, Address: <ann@example.org>, Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 no such user]',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, code: '5.1.1' },
  },
  'amazon-workmail': {
    mail: mail(
      'From: MAILER-DAEMON@us-west-2.amazonses.com',
      'X-Mailer: Amazon WorkMail',
      'Subject: Delivery Status Notification (Failure)',
      '',
      'An error occurred while trying to deliver the mail to the following recipients:',
      'ann@example.org',
      '',
      'Technical report:',
      '',
      'Reporting-MTA: dsn; a27-80.smtp-out.example.net',
      '',
      'Action: failed',
      'Final-Recipient: rfc822; ann@example.org',
      'Diagnostic-Code: smtp; 550 5.1.1 No mailbox of that name',
      'Status: 5.1.1',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, code: '5.1.1' },
  },
  sendgrid: {
    mail: mail(
      'From: MAILER-DAEMON@sendgrid.net',
      'Subject: Undelivered Mail Returned to Sender',
      '',
      'This is an automatically generated message from SendGrid.',
      '',
      'acme:4711:<ann@example.org> : 192.0.2.7 : mx.example.org:[192.0.2.25] :',
      '   550 5.1.1 No mailbox of that name  in RCPT TO',
    ),
    says: {
      finalRecipient: 'ann@example.org',
      reply: 550,
      code: '5.1.1',
      text: 'No mailbox of that name',
      command: 'rcpt',
      remoteHost: 'mx.example.org',
      remoteAddress: '192.0.2.25',
    },
  },
  symantec: {
    mail: mail(
      'From: MAILER-DAEMON@messagelabs.com',
      'Subject: Mail Delivery Failure',
      '',
      'This is the mail delivery agent at messagelabs.com.',
      '',
      'I was unable to deliver your message to the following addresses:',
      '',
      'ann@example.org',
      '',
      'Reason: 550 5.1.1 No mailbox',
      '  of that name',
      '',
      'The message subject was: Hello',
      'The message identifier was: DB/3F-17375-60D39495',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, text: 'No mailbox of that name' },
  },
  yandex: {
    mail: mail(
      'From: mailer-daemon@yandex.ru',
      'Subject: Undelivered',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Это письмо отправлено почтовым сервером yandex.ru.',
      '',
      '<ann@example.org>: host mx.example.org[192.0.2.25] said: 550 5.1.1 No mailbox',
      '    of that name (in reply to RCPT TO command)',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, text: 'No mailbox of that name', command: 'rcpt' },
  },
  kddi: {
    mail: mail(
      'From: no-reply@example.dion.ne.jp',
      'Subject: Mail',
      '',
      'Your mail sent on: Thu, 29 Apr 2021 00:00:00 +0900',
      '     Could not be delivered to: <ann@example.dion.ne.jp>',
      '     As their mailbox is full.',
    ),
    says: { finalRecipient: 'ann@example.dion.ne.jp', text: 'As their mailbox is full.' },
  },
  docomo: {
    mail: mail(
      'From: MAILER-DAEMON@docomo.ne.jp',
      'Subject: Mail Delivery Failed',
      '',
      'Following mail-address was not found.',
      '',
      'Unknown address:',
      '<ann@docomo.ne.jp>',
      '550 Unknown user ann@docomo.ne.jp',
      '<bea@docomo.ne.jp>',
    ),
    says: { finalRecipient: 'ann@docomo.ne.jp', reply: 550, text: 'Unknown user ann@docomo.ne.jp' },
  },
  ezweb: {
    mail: mail(
      'From: Postmaster@ezweb.ne.jp',
      'Subject: Mail System Error - Returned Mail',
      '',
      'The user(s) account is disabled.',
      '',
      '<ann@ezweb.ne.jp>',
    ),
    says: { finalRecipient: 'ann@ezweb.ne.jp', text: 'The user(s) account is disabled.' },
  },
  verizon: {
    mail: mail(
      'From: post_master@vtext.com',
      'Subject: Re: Hello',
      '',
      'Error: Invalid user address',
      '',
      'Error message below:',
      '550 - Requested action not taken: no such user here',
      '',
      'Message details:',
      '  Subject: Hello',
      '  To: 5550100@vtext.com',
    ),
    says: { finalRecipient: '5550100@vtext.com', reply: 550 },
  },
  mimecast: {
    mail: mail(
      'From: postmaster@example.com',
      'X-Mimecast-Originator: <>',
      'Subject: [Postmaster] Email Delivery Failure',
      '',
      'An email that you attempted to send to the following address could not be',
      'delivered:',
      '-- ann@example.org',
      '',
      'The problem appears to be :',
      '-- Recipient email address is possibly incorrect',
      '',
      'Additional information follows :',
      '-- 5.1.1 Nobody of that name',
      'lives here',
    ),
    says: { finalRecipient: 'ann@example.org', code: '5.1.1', text: 'Nobody of that name lives here' },
  },
  'amazon-ses': {
    mail: mail(
      'From: Mail <no-reply@sns.amazonaws.com>',
      'x-amz-sns-message-id: 1',
      'Subject: AWS Notification Message',
      '',
      JSON.stringify({
        Type: 'Notification',
        Message: JSON.stringify({
          notificationType: 'Bounce',
          bounce: {
            bounceType: 'Permanent',
            bouncedRecipients: [
              {
                emailAddress: 'ann@example.org',
                status: '5.1.1',
                action: 'failed',
                diagnosticCode: 'smtp; 550 5.1.1 Nobody',
              },
            ],
          },
        }),
      }),
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, code: '5.1.1', action: 'failed' },
  },
  smail: {
    mail: mail(
      'From: <MAILER-DAEMON@example.net>',
      'Subject: mail failed, returning to sender',
      '',
      '|------------------------- Message log follows: -------------------------|',
      ' no valid recipients were found for this message',
      '|------------------------- Failed addresses follow: ---------------------|',
      ' ann@nowhere.example ... unknown host',
      '|------------------------- Message text follows: ------------------------|',
      ...RETURNED,
    ),
    says: { finalRecipient: 'ann@nowhere.example', text: 'unknown host' },
  },
  'zoho, in lines': {
    mail: mail(
      'From: mailer-daemon@mail.example.com',
      'X-Mailer: Zoho Mail',
      'Subject: Undelivered Mail Returned to Sender',
      '',
      'This is a permanent error.',
      '',
      'ann@example.org Error, ERROR_CODE :421, ERROR_CODE :, Host not reachable.',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 421 },
  },
  'axigen, at RCPT': {
    mail: mail(
      'From: mailer-daemon@mx.example.com',
      'Subject: There was an error sending your mail',
      '',
      'We had trouble delivering your message. Full details follow:',
      '',
      'SMTP Server <mx.example.org> rejected recipient <ann@example.org> (Error following RCPT command). It responded as',
      'follows: [550 5.1.1 Nobody here',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 550, code: '5.1.1' },
  },
  axigen: {
    mail: mail(
      'From: mailer-daemon@mx.example.com',
      'Auto-Submitted: auto-replied',
      'Subject: There was an error sending your mail',
      '',
      'We had trouble delivering your message. Full details follow:',
      '',
      'The following recipients returned permanent errors: ann@example.org. Reason: SMTP Server <192.0.2.25> refused to',
      'accept your message (DATA), with the following error message(s): 554 5.6.0 Not like this',
    ),
    says: { finalRecipient: 'ann@example.org', reply: 554, code: '5.6.0' },
  },
};

describe.each(Object.entries(cases))('%s', (name, { mail: text, says, kind = 'bounce' }) => {
  test('is read', () => {
    const bounce = parseBounce(text);
    expect(bounce).toMatchObject({ kind, source: 'heuristic', dialect: name.split(',')[0] });
    expect(bounce?.recipients[0]).toMatchObject(says);
  });

  test('is no report when a person quotes it', () => {
    const [, ...body] = text.split('\r\n\r\n');
    const quoted = body.join('\r\n\r\n').split('\r\n');
    const forwarded = [
      'From: bob@example.com',
      'Subject: What is this?',
      '',
      'Look what I got:',
      ...quoted.map((line) => `> ${line}`),
    ];
    expect(parseBounce(forwarded.join('\r\n'))).toBeUndefined();
  });
});

test('GMX: each recipient has its own words', () => {
  expect(parseBounce(cases['gmx']!.mail)?.recipients.map(({ finalRecipient, code }) => [finalRecipient, code])).toEqual(
    [
      ['ann@example.org', '5.2.2'],
      ['carl@example.net', '5.1.1'],
    ],
  );
});

test('Mail.ru: what is said in two languages is one recipient', () => {
  expect(parseBounce(cases['mail-ru']!.mail)?.recipients).toHaveLength(1);
});

describe.each([
  ['docomo', 'taro@docomo.ne.jp'],
  ['kddi', 'hanako@au.com'],
  ['ezweb', 'hanako@ezweb.ne.jp'],
  ['yandex', 'ivan@yandex.ru'],
  ['sendgrid', 'Postmaster Joe <postmaster@example.com>'],
  ['symantec', 'Postmaster Joe <postmaster@example.com>'],
])('%s', (name, from) => {
  test('is no report when a person of that house forwards it', () => {
    const [, ...body] = cases[name]!.mail.split('\r\n\r\n');
    expect(parseBounce(mail(`From: ${from}`, 'Subject: Fw: Mail', '', 'Look:', '', ...body))).toBeUndefined();
  });
});

test.each([
  [
    'SendGrid: each record has its own reply, also on its own line',
    'MAILER-DAEMON@sendgrid.net',
    [
      'This is an automatically generated message from SendGrid.',
      '',
      'acme:4711:<ann@example.org> : 192.0.2.7 : mx.example.org:[192.0.2.25] : 552 5.2.2 Mailbox full  in RCPT TO',
      'acme:4711:<bea@example.org> : 192.0.2.7 : mx.example.org:[192.0.2.25] :',
      '   550 5.1.1 No such user  in RCPT TO',
    ],
  ],
  [
    'Symantec: each reason is that of the addresses above it',
    'MAILER-DAEMON@messagelabs.com',
    [
      'This is the mail delivery agent at messagelabs.com.',
      '',
      'I was unable to deliver your message to the following addresses:',
      '',
      'ann@example.org',
      '',
      'Reason: 552 5.2.2 Mailbox full',
      '',
      'bea@example.org',
      '',
      'Reason: 550 5.1.1 No such user',
      '',
      'The message subject was: Hello',
    ],
  ],
])('%s', (_name, from, body) => {
  const text = mail(`From: ${from}`, 'Subject: Undelivered Mail Returned to Sender', '', ...body);
  expect(parseBounce(text)?.recipients.map(({ finalRecipient, code }) => [finalRecipient, code])).toEqual([
    ['ann@example.org', '5.2.2'],
    ['bea@example.org', '5.1.1'],
  ]);
});

test('KDDI: each recipient has its own reason', () => {
  const text = mail(
    'From: no-reply@example.dion.ne.jp',
    'Subject: Mail',
    '',
    'Your mail sent on: Thu, 29 Apr 2021 00:00:00 +0900',
    '     Could not be delivered to: <ann@example.dion.ne.jp>',
    '     As their mailbox is full.',
    '     Could not be delivered to: <bea@example.dion.ne.jp>',
    '     User unknown.',
    '',
    'See <http://www.example.jp/> or write to <postmaster@dion.ne.jp>',
  );
  expect(parseBounce(text)?.recipients.map(({ finalRecipient, text: words }) => [finalRecipient, words])).toEqual([
    ['ann@example.dion.ne.jp', 'As their mailbox is full.'],
    ['bea@example.dion.ne.jp', 'User unknown.'],
  ]);
});
