/** What docs/guide/decoding-bounces.md says of other parsers: their part is ours to read. */
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { parseBounce } from '../../src/parse/bounce/parse-bounce.ts';
import { parseDeliveryStatus } from '../../src/parse/dsn/parse-delivery-status.ts';

const mail = readFileSync(new URL('../fixtures/bounces/postfix/two-failures.eml', import.meta.url));
const recipients = parseBounce(mail)?.recipients.map(({ finalRecipient, code }) => [finalRecipient, code]);

test('postal-mime', async () => {
  const { attachments } = await PostalMime.parse(mail);
  const part = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  const content = typeof part?.content === 'string' ? part.content : new Uint8Array(part!.content);
  const read = parseDeliveryStatus(content)?.recipients;
  expect(read?.map(({ finalRecipient, code }) => [finalRecipient, code])).toEqual(recipients);
  expect(recipients).toHaveLength(2);
});

test('mailparser', async () => {
  const { attachments } = await simpleParser(mail, { keepDeliveryStatus: true });
  const part = attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  const read = parseDeliveryStatus(part!.content)?.recipients;
  expect(read?.map(({ finalRecipient, code }) => [finalRecipient, code])).toEqual(recipients);
});
