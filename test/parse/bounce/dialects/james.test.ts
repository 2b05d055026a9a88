import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const OPENING = `Hi. This is the James mail server at mail.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.  Below
I include the list of recipients and the reason why I was unable to deliver
your message.
`;

test('the recipients, and below them what the server told', () => {
  const bounce = parseBounce(
    notice({
      text: `${OPENING}
bob@example.com
carol@example.com
Remote mail server told me: 550 5.1.1 nobody of that name
`,
    }),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'james' });
  expect(bounce?.recipients.map(({ finalRecipient, reply }) => [finalRecipient, reply])).toEqual([
    ['bob@example.com', 550],
    ['carol@example.com', 550],
  ]);
  expect(bounce?.recipients[0]?.code).toBe('5.1.1');
});

test('headings for both, and details of the mail that name others', () => {
  const bounce = parseBounce(
    notice({
      text: `${OPENING}
Failed recipient(s):
bob@example.com

Error message:
Unknown host: mx.example.com

Message details:
  Subject: lunch
  MAIL FROM: ann@example.net
  RCPT TO: dan@example.org
`,
    }),
  );
  expect(bounce?.recipients.map(({ finalRecipient, text }) => [finalRecipient, text])).toEqual([
    ['bob@example.com', 'Unknown host: mx.example.com'],
  ]);
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(`${OPENING}\nbob@example.com\n550 no`))).toBeUndefined();
});
