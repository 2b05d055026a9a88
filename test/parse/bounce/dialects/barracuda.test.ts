import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `Your message to: bob@example.com
was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

Subject: lunch with dan@example.org
`;

test('whom it names in front of the reason failed, and nobody in the subject', () => {
  const subject = '**Message you sent blocked by our bulk email filter**';
  const bounce = parseBounce(notice({ subject, text: TEXT }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'barracuda' });
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({ finalRecipient: 'bob@example.com', action: 'failed' });
  expect(bounce?.recipients[0]?.text).toContain('blocked by our Spam Firewall');
  expect(bounce?.recipients[0]?.code).toBeUndefined();
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
