import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `Unable to deliver message to: <bob@example.com>
Delivery failed for the following reason:
mx.example.com[192.0.2.25] responded with failure: 550 5.2.1 this mailbox is closed

This has been a permanent failure. No further delivery attempts will be made.
`;

test('the reply behind the host', () => {
  const bounce = parseBounce(notice({ subject: 'Message delivery has failed', text: TEXT }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'mail-foundry' });
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    code: '5.2.1',
    reply: 550,
    text: 'this mailbox is closed',
  });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
