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

describe('Amazon SES has a status beside the words', () => {
  const only = (fields: object) =>
    fromSes({ bounce: { bouncedRecipients: [{ emailAddress: 'a@example.org', ...fields }] } }).get('a@example.org');

  test.each([
    [
      'which counts where they hold no code',
      { status: '5.2.2', diagnosticCode: 'smtp; 550 no' },
      'permanent mailbox-full review',
    ],
    ['which counts where they are empty', { status: '4.2.2', diagnosticCode: '' }, 'transient mailbox-full retry'],
    ['and their own code is asked first', { status: '5.0.0', diagnosticCode: 'smtp; 550 5.1.1 no' }, DEAD],
    ['and one that is no code is left out', { status: '', diagnosticCode: 'smtp; 550 No such user' }, DEAD],
  ])('%s', (_, fields, expected) => expect(judged(only(fields))).toBe(expected));

  test('and the reply is kept', () => {
    expect(only({ status: '5.2.2', diagnosticCode: 'smtp; 550 no' })?.signal).toMatchObject({
      reply: 550,
      code: '5.2.2',
      text: 'no',
      finalRecipient: 'a@example.org',
    });
  });
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

describe("Postmark's own sentences", () => {
  const TRANSIENT =
    'The server could not temporarily deliver your message (ex: Message is delayed due to network troubles).';
  const COMPLAINT = 'The subscriber explicitly marked this message as spam.';

  test.each([
    ['a delay may pass', TRANSIENT, '', 'transient unknown retry'],
    [
      'the words of the server say more of a delay',
      TRANSIENT,
      'smtp;452 4.2.2 Mailbox full',
      'transient mailbox-full retry',
    ],
    ['a complaint is no fault of the message', COMPLAINT, '', 'permanent recipient-rejected suppress-recipient'],
    ['nor is one with details', COMPLAINT, 'Reported as spam', 'permanent recipient-rejected suppress-recipient'],
  ])('%s', (_, Description, Details, expected) =>
    expect(judged(fromPostmark({ Email: 'a@example.org', Description, Details }))).toBe(expected),
  );
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
    [{ event: 'bounce', status: '5.2.2', reason: '550 no' }, 'permanent mailbox-full review'],
    [{ event: 'bounce', status: '5.0.0', reason: '550 5.1.1 no' }, DEAD],
    [{ event: 'bounce', status: '', reason: '550 No such user' }, DEAD],
    [{ event: 'deferred', reason: '', response: '450 4.7.1 Greylisted' }, 'transient greylisted retry'],
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

describe('SparkPost', () => {
  const judgements = (batch: Parameters<typeof fromSparkpost>[0]) => fromSparkpost(batch).map(([, one]) => judged(one));

  test.each(['generation_failure', 'generation_rejection'])('posts %s in an envelope of its own', (type) => {
    const event = { type, rcpt_to: 'a@example.org', raw_reason: '550 5.1.1 No such user' };
    expect(judgements([{ msys: { gen_event: event } }])).toEqual([DEAD]);
  });

  test('has a reason where what the server said is empty', () => {
    const event = { type: 'bounce', rcpt_to: 'a@example.org', raw_reason: '', reason: '550 5.1.1 No such user' };
    expect(judgements([{ msys: { message_event: event } }])).toEqual([DEAD]);
  });
});
