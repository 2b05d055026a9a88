import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `------- Failure Reasons  --------

User not listed in public Name & Address Book
bob@example.com
carol@example.com

No route found to domain
dave@example.org
`;

test('the reason stands above the addresses', () => {
  const bounce = parseBounce(
    notice({ subject: 'Undeliverable message', text: TEXT, mark: '------- Returned Message --------' }),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'notes', original: { subject: 'lunch' } });
  expect(bounce?.recipients.map(({ finalRecipient, text }) => [finalRecipient, text])).toEqual([
    ['bob@example.com', 'User not listed in public Name & Address Book'],
    ['carol@example.com', 'User not listed in public Name & Address Book'],
    ['dave@example.org', 'No route found to domain'],
  ]);
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
