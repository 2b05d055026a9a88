import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `The message that you sent was undeliverable to the following:
\tbob@example.com (user not found)
\tcarol@example.com (mailbox unavailable)

Possibly truncated original message follows:
`;

test('the reason stands in brackets behind each address', () => {
  const bounce = parseBounce(notice({ subject: 'Message status - undeliverable', text: TEXT }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'group-wise' });
  expect(bounce?.recipients.map(({ finalRecipient, text }) => [finalRecipient, text])).toEqual([
    ['bob@example.com', 'user not found'],
    ['carol@example.com', 'mailbox unavailable'],
  ]);
});

test('the transcript tells of the only one', () => {
  const text = `The attached file had the following undeliverable recipient(s):
\tbob@example.com

Transcript of session follows:
Command: RCPT TO:<bob@example.com>
Response: 550 5.1.1 nobody of that name`;
  const bounce = parseBounce(notice({ subject: 'Message status - undeliverable', text }));
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({ finalRecipient: 'bob@example.com', code: '5.1.1', reply: 550 });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
