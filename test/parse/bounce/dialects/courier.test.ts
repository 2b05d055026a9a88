import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `This is a delivery status notification from mail.example.net,
running the Courier mail server, version 0.65.2.

The original message was received on Wed, 25 Nov 2026 02:06:00 +0100
from client.example.net [192.0.2.7]

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<bob@example.com>:
    mx.example.com [192.0.2.25]:
>>> RCPT TO:<bob@example.com>
<<< 550-5.1.1 nobody of that name
<<< 550 5.1.1 lives here

<carol@example.invalid>:
<<< No such domain.

---------------------------------------------------------------------------

If your message was also sent to additional recipients, their delivery
status is not included in this report.
`;

test('host, command and reply below each recipient', () => {
  const bounce = parseBounce(
    notice({ from: 'postmaster@example.net', subject: 'NOTICE: mail delivery status.', text: TEXT }),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'courier' });
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    code: '5.1.1',
    reply: 550,
    text: 'nobody of that name\nlives here',
    command: 'rcpt',
    remoteHost: 'mx.example.com',
    remoteAddress: '192.0.2.25',
  });
  expect(bounce?.recipients[1]).toMatchObject({ finalRecipient: 'carol@example.invalid', text: 'No such domain.' });
});

test('a delay is one', () => {
  const text = TEXT.replace('UNDELIVERABLE MAIL', 'DELAYED MAIL').replaceAll('550', '450').replaceAll('5.1.1', '4.2.1');
  const bounce = parseBounce(notice({ from: 'postmaster@example.net', subject: 'WARNING: delayed mail.', text }));
  expect(bounce?.kind).toBe('delay-warning');
  expect(bounce?.recipients[0]).toMatchObject({ action: 'delayed', reply: 450 });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
