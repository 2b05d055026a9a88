import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';

function imail(text: string): string {
  return `Message-Id: <200803041000.AA1@mail.example.net>
From: "Postmaster" <postmaster@mail.example.net>
Sender: <postmaster@mail.example.net>
To: ann@example.net
Subject: Undeliverable Mail
X-Mailer: <SMTP32 v8.05>

${text}

Original message follows.

Received: from client [192.0.2.7] by mail.example.net (SMTPD32-8.05) id A1; Tue, 04 Mar 2008 10:00:00 +0100
From: ann@example.net
To: bob@example.com
Subject: lunch

At noon?
`;
}

test('one line for each recipient', () => {
  const bounce = parseBounce(imail('Unknown user: bob@example.com\nUnknown host: carol@example.invalid'));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'imail', original: { subject: 'lunch' } });
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({ finalRecipient: 'bob@example.com', text: 'Unknown user' });
  expect(bounce?.recipients[1]).toMatchObject({ finalRecipient: 'carol@example.invalid', text: 'Unknown host' });
});

test('the reply stands below, and which command it answers', () => {
  const bounce = parseBounce(
    imail(`undeliverable to bob@example.com

RCPT TO generated following response:
550-5.1.1 nobody of that name
550 5.1.1 lives here`),
  );
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    code: '5.1.1',
    reply: 550,
    text: 'nobody of that name\nlives here',
    command: 'rcpt',
  });
});

test('the header of the report, kept by a mail program in its text, names nobody who failed', () => {
  const bounce = parseBounce(imail('To: ann@example.net\nCC: dan@example.net\n\nundeliverable to bob@example.com'));
  expect(bounce?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['bob@example.com']);
});

test('a person who quotes the words sent no bounce', () => {
  const mail = imail('Unknown user: bob@example.com')
    .replace(/^X-Mailer.*\n/m, '')
    .replace(/"Postmaster" <postmaster@/, '<ann@');
  expect(parseBounce(mail.replace('Undeliverable Mail', 'Re: lunch'))).toBeUndefined();
});
