import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `Your message

  Subject: lunch

was not delivered to:

  bob@example.com

because:

  User bob (bob@example.com) not listed in Domino Directory
`;

test('address and reason, each below its words', () => {
  const bounce = parseBounce(
    notice({ from: 'Postmaster@example.com', subject: 'DELIVERY FAILURE: no user', text: TEXT }),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'domino' });
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    text: 'User bob (bob@example.com) not listed in Domino Directory',
  });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
