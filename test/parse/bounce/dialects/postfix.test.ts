import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';

function postfix(text: string, subject = 'Undelivered Mail Returned to Sender'): string {
  return `Return-Path: <>
From: MAILER-DAEMON@mail.example.net (Mail Delivery System)
Subject: ${subject}
To: ann@example.net

${text}
`;
}
const ORIGINAL = `
Return-Path: <ann@example.net>
Received: from client (client.example.net [192.0.2.7]) by mail.example.net (Postfix) with SMTP id 4F2A91
From: ann@example.net
To: team@example.net
Subject: lunch
`;

test('each recipient has a paragraph, and the alias that led there', () => {
  const bounce = parseBounce(
    postfix(`This is the mail system at host mail.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to <postmaster>

                   The mail system

<bob@example.com> (expanded from <team@example.net>): host
    mx.example.com[192.0.2.25] said: 550 5.1.1 nobody of
    that name (in reply to RCPT TO command)
<carol@example.org>: connect to mx.example.org[192.0.2.26]:25: Connection
    refused
${ORIGINAL}`),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'postfix', original: { subject: 'lunch' } });
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    originalRecipient: 'team@example.net',
    code: '5.1.1',
    reply: 550,
    remoteHost: 'mx.example.com',
    command: 'rcpt',
    action: 'failed',
  });
  expect(bounce?.recipients[1]).toMatchObject({ finalRecipient: 'carol@example.org', transport: 'ECONNREFUSED' });
  expect(bounce?.recipients[1]?.reply).toBeUndefined();
});

test('before it was Postfix 1.1 it called itself a program', () => {
  const bounce = parseBounce(
    postfix(`This is the Postfix program at host mail.example.net.

I'm sorry to have to inform you that the message returned
below could not be delivered to one or more destinations.

                        The Postfix program

<bob@example.com>: Name service error for domain example.com: Host not found
`),
  );
  expect(bounce?.dialect).toBe('postfix');
  expect(bounce?.recipients.map(({ finalRecipient, text }) => [finalRecipient, text])).toEqual([
    ['bob@example.com', 'Name service error for domain example.com: Host not found'],
  ]);
});

test('a warning is a delay', () => {
  const bounce = parseBounce(
    postfix(
      `This is the mail system at host mail.example.net.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<bob@example.com>: host mx.example.com[192.0.2.25] said: 451 4.7.1 please come back later
    (in reply to RCPT TO command)`,
      'Delayed Mail (still being retried)',
    ),
  );
  expect(bounce?.kind).toBe('delay-warning');
  expect(bounce?.recipients[0]).toMatchObject({ action: 'delayed', reply: 451, code: '4.7.1' });
});

test('a report that was asked for tells of each recipient what became of it', () => {
  const bounce = parseBounce(
    postfix(
      `This is the mail system at host mail.example.net.

Enclosed is the mail delivery report that you requested.

<bob@example.com>: delivery via mx.example.com[192.0.2.25]:25: 250 2.1.5 Ok
<carol@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 nobody (in reply to RCPT TO command)`,
      'Mail Delivery Status Report',
    ),
  );
  expect(bounce?.recipients.map(({ action }) => action)).toEqual(['delivered', 'failed']);
});

test('a notification of success is one', () => {
  const bounce = parseBounce(
    postfix(
      `This is the mail system at host mail.example.net.

Your message was successfully delivered to the destination(s)
listed below. If the message was delivered to mailbox you will
receive no further notifications.

<bob@example.com>: delivery via local: delivered to mailbox`,
      'Successful Mail Delivery Report',
    ),
  );
  expect(bounce?.kind).toBe('success');
});

test('a person who quotes the text sent no bounce', () => {
  const mail = `From: Ann <ann@example.net>
To: postmaster@example.net
Subject: what does this mean?

This is the mail system at host mail.example.net.

<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 nobody
`;
  expect(parseBounce(mail)).toBeUndefined();
});
