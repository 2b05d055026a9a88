import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `    Your message could not be delivered to
'bob@example.com (host: mx.example.com) (queue: smtp)' for the following
reason:  ' 550 5.1.1 nobody of that
name'
`;

test('address, host and reason in their quotes', () => {
  const bounce = parseBounce(
    notice({ subject: 'Failed mail  (msg.aa00001)', text: TEXT, mark: '    Your message follows:' }),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'mmdf', original: { subject: 'lunch' } });
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    remoteHost: 'mx.example.com',
    code: '5.1.1',
    reply: 550,
    text: 'nobody of that name',
  });
});

test('waiting mail is a delay', () => {
  const text = `    After 1 days (25 hours), your message has not yet been
fully delivered.  Attempts to deliver the message will continue
for 3 more days.  No further action is required by you.

    Delivery attempts are still pending for the following address(es):

\t'bob@example.com (host: mx.example.com) (queue: smtp)'
`;
  const bounce = parseBounce(notice({ subject: 'Waiting mail  (msg.aa00001)', text }));
  expect(bounce).toMatchObject({ kind: 'delay-warning', dialect: 'mmdf' });
  expect(bounce?.recipients.map(({ finalRecipient, action }) => [finalRecipient, action])).toEqual([
    ['bob@example.com', 'delayed'],
  ]);
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
