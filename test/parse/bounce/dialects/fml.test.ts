import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { notice } from '../notice.ts';

const ALERT = {
  from: 'lunch-admin@example.net',
  subject: 'Loop Alert: Duplicated Message-ID (lunch ML)',
  text: 'Duplicated Message-ID in <lunch@example.net>.',
};

test('the list did not take the mail', () => {
  const bounce = parseBounce(notice({ ...ALERT, fields: ['X-MLServer: fml [fml 4.0.3]'] }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'fml' });
  expect(bounce?.recipients.map(({ finalRecipient, text }) => [finalRecipient, text])).toEqual([
    ['lunch@example.net', 'Duplicated Message-ID in <lunch@example.net>.'],
  ]);
});

test('a post to a list is no bounce, and neither are the words of a person', () => {
  const post = { ...ALERT, subject: 'Re: lunch', fields: ['X-MLServer: fml [fml 4.0.3]'] };
  expect(parseBounce(notice(post))).toBeUndefined();
  expect(parseBounce(notice(ALERT))).toBeUndefined();
});
