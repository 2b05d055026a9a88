import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 bob@example.com ... unknown host
 <carol@example.org> ... transport smtp: 550 5.1.1 nobody of that name`;

test('address, dots and reason', () => {
  const bounce = parseBounce(
    notice({
      subject: 'mail failed, returning to sender',
      text: TEXT,
      mark: '|------------------------- Message text follows: ------------------------|',
    }),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'smail', original: { subject: 'lunch' } });
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({ finalRecipient: 'bob@example.com', text: 'unknown host' });
  expect(bounce?.recipients[1]).toMatchObject({ finalRecipient: 'carol@example.org', code: '5.1.1', reply: 550 });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
