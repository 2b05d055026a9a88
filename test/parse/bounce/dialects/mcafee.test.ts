import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `    --- The following addresses had delivery problems ---

<bob@example.com>   (5.1.1 <bob@example.com>... nobody of that name)
<carol@example.org>   (Connection refused)
`;

test('what was said stands in brackets behind each address', () => {
  const bounce = parseBounce(notice({ subject: 'Delivery Status', fields: ['X-NAI-Header: Modified'], text: TEXT }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'mcafee' });
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    code: '5.1.1',
    text: '<bob@example.com>... nobody of that name',
  });
  expect(bounce?.recipients[1]).toMatchObject({ finalRecipient: 'carol@example.org', transport: 'ECONNREFUSED' });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
