/** A stream of bytes is cut where the whole file would be, wherever its pieces end. */
import { expect, it } from 'vitest';
import { splitMails } from '../../../src/cli/mails/split-mails.ts';
import { splitMbox } from '../../../src/parse/mbox/split-mbox.ts';

const MBOX = [
  'From a@example.com Thu Jan  1 00:00:00 1970',
  'Subject: one',
  '',
  'Hello,',
  'From here on at 10:00 it was quiet, for no blank line stands before.',
  '',
  'From the sentence without a clock.',
  '>From a quoted line',
  '',
  'From b@example.com Thu Jan  1 00:00:00 1970',
  'From c@example.com Thu Jan  1 00:00:00 1970',
  '',
  'From d@example.com Thu Jan  1 00:00:00 1970',
  '',
  `Long: ${'x'.repeat(1_200)}`,
  '',
  'From e@example.com Thu Jan  1 00:00:00 1970',
  'Subject: last',
  '',
].join('\n');

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
async function split(text: string, size: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const mails: string[] = [];
  for await (const mail of splitMails(pieces)) mails.push(textOf(mail.bytes));
  return mails;
}

it.each([
  ['LF', MBOX],
  ['CRLF', MBOX.replaceAll('\n', '\r\n')],
])('cuts an mbox of %s in pieces of any size as splitMbox does', async (_name, text) => {
  const whole = [...splitMbox(text)].map(textOf);
  expect(whole.length).toBe(4);
  for (let size = 1; size <= text.length; size += size < 40 ? 1 : 37) expect(await split(text, size)).toEqual(whole);
});

it('leaves a file that is no mbox in one', async () => {
  const text = `Subject: no mbox\n\n${MBOX}`;
  for (const size of [1, 7, 600, 5_000]) expect(await split(text, size)).toEqual([text]);
});

it('finds no mail where there is nothing', async () => {
  expect(await split('', 1)).toEqual([]);
});
