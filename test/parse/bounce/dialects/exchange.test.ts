import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice, RETURNED } from '../notice.ts';

const FROM = 'System Administrator <postmaster@example.com>';
const VERSION_5 = `Your message

  To:      dan@example.org
  Subject: lunch
  Sent:    Thu, 29 Apr 1999 10:00:00 +0200

did not reach the following recipient(s):

bob@example.com on Thu, 29 Apr 1999 10:00:05 +0200
    The recipient name is not recognized
\tThe MTS-ID of the original message is: c=us;a= ;p=example;l=MAIL9904290800AA1
    MSEXCH:IMS:EXAMPLE:SITE:MAIL 0 (000C05A6) Unknown Recipient
`;

test('5.5: the one with a date behind it failed, not the one that the mail was to', () => {
  const bounce = parseBounce(notice({ from: FROM, subject: 'Undeliverable: lunch', text: VERSION_5 }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'exchange' });
  expect(bounce?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['bob@example.com']);
  expect(bounce?.recipients[0]?.text).toContain('The recipient name is not recognized');
  expect(bounce?.recipients[0]?.text).toContain('Unknown Recipient');
  expect(bounce?.recipients[0]?.code).toBeUndefined();
});

test('5.5: an X.400 address has the Internet address in it', () => {
  const text = VERSION_5.replace('bob@example.com on', 'c=US;a= ;p=example;o=site;dda:SMTP=bob@example.com; on');
  const bounce = parseBounce(notice({ from: FROM, text }));
  expect(bounce?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['bob@example.com']);
});

test('a name is an address where the returned mail was to nobody else', () => {
  const text = VERSION_5.replace('bob@example.com on', 'Example, Bob on');
  const alone = parseBounce(notice({ from: FROM, text, mark: '------ Original message ------' }));
  expect(alone?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['bob@example.com']);
  const unknown = parseBounce(notice({ from: FROM, text }));
  expect(unknown?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['Example, Bob']);
});

const VERSION_2003 = `Your message did not reach some or all of the intended recipients.

      Subject:\tlunch
      Sent:\t4/29/2005 10:00 AM

The following recipient(s) could not be reached:

      bob@example.com on 4/29/2005 10:00 AM
            The e-mail account does not exist at the organization this message was sent to.
            <mail.example.net #5.1.1>
      'carol@example.org' on 4/29/2005 10:00 AM
            There was a SMTP communication problem with the recipient's email server.
            <mail.example.net #5.5.0 smtp;552 5.2.2 <carol@example.org>... no room
            left>
`;

test('2003: its own code, or the reply of another server', () => {
  const bounce = parseBounce(notice({ from: FROM, text: VERSION_2003 }));
  expect(bounce?.dialect).toBe('exchange');
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    code: '5.1.1',
    text: 'The e-mail account does not exist at the organization this message was sent to.',
  });
  expect(bounce?.recipients[0]?.reply).toBeUndefined();
  expect(bounce?.recipients[1]).toMatchObject({
    finalRecipient: 'carol@example.org',
    reply: 552,
    text: '<carol@example.org>... no room left',
  });
});

test('2003 in another language is known by its form', () => {
  const text = `Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.

      bob@example.com am 29.04.2005 10:00
            Das E-Mail-Konto ist unbekannt.
            <mail.example.net #5.1.1>`;
  const bounce = parseBounce(
    notice({ from: 'Systemadministrator <postmaster@example.com>', subject: 'Unzustellbar: lunch', text }),
  );
  expect(bounce?.dialect).toBe('exchange');
  expect(bounce?.recipients.map(({ finalRecipient, code }) => [finalRecipient, code])).toEqual([
    ['bob@example.com', '5.1.1'],
  ]);
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(VERSION_5))).toBeUndefined();
  expect(parseBounce(letter(`${VERSION_2003}\n${RETURNED}`))).toBeUndefined();
});
