import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';

function opensmtpd(text: string): string {
  return `Received: from localhost (mail.example.net [local]) by mail.example.net (OpenSMTPD) with ESMTPA id 0a1b
Subject: Delivery status notification
From: Mailer Daemon <MAILER-DAEMON@mail.example.net>
To: ann@example.net

    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.

${text}

    Below is a copy of the original message:

Received: from client (client.example.net [192.0.2.7]) by mail.example.net (OpenSMTPD) with ESMTP id 0a1a
From: ann@example.net
To: bob@example.com
Subject: lunch
`;
}
const ERROR = `    An error has occurred while attempting to deliver a message for
    the following list of recipients:
`;

test('a line for each recipient', () => {
  const bounce = parseBounce(
    opensmtpd(`${ERROR}
bob@example.com: 550 5.2.1 <bob@example.com>: this mailbox is closed
carol@example.org: Domain does not exist`),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'opensmtpd', original: { subject: 'lunch' } });
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({ finalRecipient: 'bob@example.com', code: '5.2.1', reply: 550 });
  expect(bounce?.recipients[1]).toMatchObject({ finalRecipient: 'carol@example.org', text: 'Domain does not exist' });
});

test('a delay is one', () => {
  const bounce = parseBounce(
    opensmtpd(`    A message is delayed for more than 4 hours for the following
    list of recipients:

bob@example.com: 421 try again later

    Please note that this is only a temporary failure report.`),
  );
  expect(bounce?.kind).toBe('delay-warning');
  expect(bounce?.recipients.map(({ action, reply }) => [action, reply])).toEqual([['delayed', 421]]);
});

test('a person who quotes the text sent no bounce', () => {
  const mail = opensmtpd(`${ERROR}\nbob@example.com: 550 no`)
    .replace('    Hi!', 'Look what I got:')
    .replace('Mailer Daemon <MAILER-DAEMON@', 'Ann <ann@')
    .replace('Delivery status notification', 'what is this?');
  expect(parseBounce(mail)).toBeUndefined();
});
