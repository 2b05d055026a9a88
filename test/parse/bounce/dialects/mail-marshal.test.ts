import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `Your message:
   From:    ann@example.net
   Subject: lunch
Could not be delivered because of

550 5.1.1 nobody of that name

The following recipients were affected:
    bob@example.com
    carol@example.com

Additional Information
======================
Original Sender:    <ann@example.net>
Sender-MTA:         <192.0.2.7>
Remote-MTA:         <192.0.2.25>
Reporting-MTA:      <mail.example.net>
MessageName:        <B0000000000.000000000001.0001.mml>
`;

test('reason above, recipients below, and no sender among them', () => {
  const bounce = parseBounce(notice({ from: 'postmaster@example.net', text: TEXT }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'mail-marshal', reportingMta: 'mail.example.net' });
  expect(bounce?.recipients.map(({ finalRecipient, reply }) => [finalRecipient, reply])).toEqual([
    ['bob@example.com', 550],
    ['carol@example.com', 550],
  ]);
  expect(bounce?.recipients[0]).toMatchObject({ code: '5.1.1', remoteMta: '192.0.2.25' });
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
