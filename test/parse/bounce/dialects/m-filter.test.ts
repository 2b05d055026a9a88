import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `このメールは自動的に送信されています。

bob@example.com
carol@example.com

-------server message
552 5.2.2 no room left for more

-------SMTP command
RCPT TO
`;

test('addresses above, reply and command below', () => {
  const bounce = parseBounce(
    notice({
      subject: 'failure notice',
      fields: ['X-Mailer: m-FILTER', 'Content-Type: text/plain; charset=utf-8'],
      text: TEXT,
      mark: '-------original message',
    }),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'm-filter', original: { subject: 'lunch' } });
  expect(bounce?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual([
    'bob@example.com',
    'carol@example.com',
  ]);
  expect(bounce?.recipients[0]).toMatchObject({ code: '5.2.2', reply: 552, command: 'rcpt' });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
