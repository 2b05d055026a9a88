import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const FROM = '"InterScan MSS" <postmaster@mail.example.net>';
const SESSION = `Sent <<< RCPT TO:<bob@example.com>
Received >>> 550-5.1.1 nobody of that name
Received >>> 550 5.1.1 lives here

Sent <<< RCPT TO:<carol@example.com>
Received >>> 452 4.2.2 no room at the moment`;

test('two lines for each recipient', () => {
  const bounce = parseBounce(notice({ from: FROM, text: SESSION }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'inter-scan' });
  expect(bounce?.recipients.map(({ finalRecipient, code, reply }) => [finalRecipient, code, reply])).toEqual([
    ['bob@example.com', '5.1.1', 550],
    ['carol@example.com', '4.2.2', 452],
  ]);
  expect(bounce?.recipients[0]?.text).toBe('nobody of that name\nlives here');
});

test('a sentence about one address', () => {
  const text = `Message from InterScan Messaging Security Suite

Unable to deliver message to <bob@example.com> (and other recipients in the same domain).
Please check if address is correct.`;
  const bounce = parseBounce(notice({ from: 'postmaster@example.net ("InterScan Notification")', text }));
  expect(bounce?.dialect).toBe('inter-scan');
  expect(bounce?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['bob@example.com']);
  expect(bounce?.recipients[0]?.text).toContain('other recipients in the same domain');
});

test('a person who quotes it sent no bounce, and a report about a virus is none', () => {
  expect(parseBounce(letter(SESSION))).toBeUndefined();
  expect(parseBounce(notice({ from: FROM, subject: 'Virus found', text: 'A virus was removed.' }))).toBeUndefined();
});
