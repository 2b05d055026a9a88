/** The recipes for web hooks run on what the services' documentation shows, and the guide shows them as they are. */
import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../src/diagnose.ts';
import { fromMailgun } from '../../examples/web-hooks/mailgun.ts';
import { fromPostmark } from '../../examples/web-hooks/postmark.ts';
import { fromSendgrid } from '../../examples/web-hooks/sendgrid.ts';
import { fromSes } from '../../examples/web-hooks/amazon-ses.ts';
import { fromSparkpost } from '../../examples/web-hooks/sparkpost.ts';
import { filesBelow, readText } from '../house/project.ts';

test.each(filesBelow('examples/web-hooks', '.ts'))('the guide shows %s as it is', (file) => {
  expect(readText('docs/guide/web-hooks.md')).toContain(`\`\`\`ts\n${readText(`examples/web-hooks/${file}`)}\`\`\`\n`);
});

const judged = (diagnosis: Diagnosis | undefined): string =>
  [diagnosis?.verdict.permanence, diagnosis?.verdict.category, diagnosis?.verdict.action].join(' ');
const DEAD = 'permanent recipient-unknown suppress-recipient';

test('Amazon SES', () => {
  const read = fromSes({
    bounce: {
      bouncedRecipients: [
        { emailAddress: 'a@example.org', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 <a@example.org>... User' },
        { emailAddress: 'b@example.org', status: '5.4.4', diagnosticCode: 'smtp; 550 5.4.4 Invalid domain' },
        { emailAddress: 'c@example.org', status: '4.2.2' },
        {
          emailAddress: 'd@example.org',
          diagnosticCode:
            'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
        },
        { emailAddress: 'e@example.org' },
      ],
    },
  });
  expect([...read].map(([address, diagnosis]) => `${address} ${judged(diagnosis)}`)).toEqual([
    `a@example.org ${DEAD}`,
    'b@example.org permanent domain-unknown suppress-recipient',
    'c@example.org transient mailbox-full retry',
    `d@example.org ${DEAD}`,
    'e@example.org unknown unknown review',
  ]);
});

describe('Mailgun', () => {
  const status = (fields: object) => fromMailgun({ recipient: 'a@example.org', 'delivery-status': fields as never });

  test.each([
    [{ code: 550, 'enhanced-code': '5.1.1', message: '5.1.1 The email account does not exist', description: '' }, DEAD],
    [{ code: 605, message: '', description: 'Not delivering to previously bounced address' }, DEAD],
    [{ code: 452, 'enhanced-code': '', message: '4.2.2 Mailbox full' }, 'transient mailbox-full retry'],
    [{ code: 498, message: 'No MX for nowhere.invalid' }, 'permanent domain-unknown review'],
  ])('%j', (fields, expected) => expect(judged(status(fields))).toBe(expected));
});

test('Postmark', () => {
  const email = { Email: 'a@example.org', Description: 'The server was unable to deliver your message' };
  expect(judged(fromPostmark({ ...email, Details: 'smtp;550 5.1.1 The email account does not exist' }))).toBe(DEAD);
  expect(judged(fromPostmark({ ...email, Details: '' }))).toBe('unknown unknown review');
});

describe('SendGrid', () => {
  test.each([
    [{ event: 'bounce', status: '5.1.1', reason: '550 5.1.1 No such user' }, DEAD],
    [
      { event: 'bounce', status: '5.7.1', reason: '550 5.7.1 Blocked using Spamhaus' },
      'permanent ip-reputation fix-sender',
    ],
    [{ event: 'deferred', response: '450 4.7.1 Greylisted, try again later' }, 'transient greylisted retry'],
    [{ event: 'deferred', status: '4.2.2' }, 'transient mailbox-full retry'],
    [{ event: 'dropped', reason: 'Bounced Address' }, DEAD],
    [{ event: 'dropped', reason: 'Invalid' }, DEAD],
    [{ event: 'dropped', reason: 'Spam Reporting Address' }, 'permanent recipient-rejected suppress-recipient'],
  ])('%j', (event, expected) => expect(judged(fromSendgrid({ email: 'a@example.org', ...event }))).toBe(expected));

  test('an open is no failure', () => {
    expect(fromSendgrid({ email: 'a@example.org', event: 'open' })).toBeUndefined();
  });
});

test('SparkPost', () => {
  const read = fromSparkpost([
    { msys: { message_event: { type: 'bounce', rcpt_to: 'a@example.org', raw_reason: '550 5.1.1 No such user' } } },
    { msys: { message_event: { type: 'delivery', rcpt_to: 'b@example.org' } } },
    { msys: {} },
  ]);
  expect(read.map(([address, diagnosis]) => `${address} ${judged(diagnosis)}`)).toEqual([`a@example.org ${DEAD}`]);
});
