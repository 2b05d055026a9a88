import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';

function dma(error: string): string {
  return `Received: from MAILER-DAEMON
	id 1a2b3c
	by mail.example.net (DragonFly Mail Agent v0.13);
	Wed, 25 Nov 2026 02:06:00 +0100
X-Original-To: <ann@example.net>
From: MAILER-DAEMON <>
To: ann@example.net
Subject: Mail delivery failed
Message-Id: <1a2b3c@mail.example.net>
Date: Wed, 25 Nov 2026 02:06:00 +0100

This is the DragonFly Mail Agent v0.13 at mail.example.net.

There was an error delivering your mail to <bob@example.com>.

${error}

Message headers follow.

Received: from ann (uid 1001)
	by mail.example.net (DragonFly Mail Agent v0.13)
From: ann@example.net
To: bob@example.com
Subject: lunch
`;
}

test('the reply, and what it answered', () => {
  const bounce = parseBounce(
    dma('mx.example.com [192.0.2.25] did not like our RCPT TO:\n550-5.1.1 nobody of that name\n550 5.1.1 lives here'),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'dma', original: { subject: 'lunch' } });
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    code: '5.1.1',
    reply: 550,
    text: 'nobody of that name\nlives here',
    command: 'rcpt',
    remoteHost: 'mx.example.com',
    remoteAddress: '192.0.2.25',
  });
});

test('without a reply, what it says itself', () => {
  const bounce = parseBounce(dma('Could not deliver for the last 432000 seconds. Giving up.'));
  expect(bounce?.recipients.map(({ text, reply }) => [text, reply])).toEqual([
    ['Could not deliver for the last 432000 seconds. Giving up.', undefined],
  ]);
});

test('a person who quotes the text sent no bounce', () => {
  const mail = dma('550 no')
    .replace('MAILER-DAEMON <>', 'ann@example.net')
    .replace('This is the', 'I got: This is the');
  expect(parseBounce(mail.replace('Mail delivery failed', 'help'))).toBeUndefined();
});
