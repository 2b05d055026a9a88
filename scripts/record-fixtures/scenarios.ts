/**
 * What Postfix meets on its way out. The replies are written in the style of real servers, with example domains and
 * documentation addresses only; what Postfix makes of them is real. Where no answer is given, the recipient has a
 * transport of its own in postfix-transports.ts.
 */
import { reply, type Answer } from './answer.ts';
import type { DeliveryScenario } from './delivery-scenario.ts';
import { DELAY_WARNING_SECONDS, LIFETIME_SECONDS } from './postfix-settings.ts';

/** All deliveries, in the order in which they are made. */
export const SCENARIOS: readonly DeliveryScenario[] = [
  // Accepted.
  atRecipient('accepted', { at: 'end-of-data', replies: [reply('250 2.0.0 Ok: queued as 4ZkX3p2QWvz1Rc')] }),
  atRecipient('accepted-without-code', { at: 'end-of-data', replies: [reply('250 OK id=1rXyZa-0000aB-Cd')] }),
  { name: 'delivery-report', notify: 'NOTIFY=SUCCESS,FAILURE' },
  { name: 'discarded' },

  // Rejected for good.
  rejected('no-such-user', '550 5.1.1 <no-such-user@example.org>: Recipient address rejected: User unknown'),
  rejected(
    'no-such-user-multi-line',
    '550-5.1.1 The email account that you tried to reach does not exist. Please try',
    "550-5.1.1 double-checking the recipient's email address for typos or",
    '550-5.1.1 unnecessary spaces. For more information, go to',
    '550 5.1.1  https://support.example.org/mail/?p=NoSuchUser 4a-1b2c3d4e5f.42 - smtp',
  ),
  rejected('no-code', '550 No such user here'),
  rejected('no-text', '550'),
  rejected('class-mismatch', '550 4.2.2 The mailbox is full'),
  rejected(
    'mixed-codes',
    '550-5.7.26 This message does not pass authentication checks (SPF and DKIM both',
    '550 5.7.1 do not pass).',
  ),
  rejected(
    'code-on-last-line',
    '550-Requested action not taken: mailbox unavailable',
    '550-For explanation visit https://postmaster.example.org/error-messages?ip=192.0.2.25',
    '550 5.7.1 and read section 4',
  ),
  rejected('code-on-first-line', '554-5.7.1 Service unavailable; client host blocked', '554 using dnsbl.example.org'),
  rejected('decorated-code', "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
  rejected('code-behind-hash', '550 #5.1.0 Address rejected.'),
  rejected('bad-mailbox-name', '553 5.1.3 The recipient address <bad-mailbox-name@example.org> is not a valid address'),
  rejected('nonstandard-reply', '571 5.7.1 Delivery not authorized, message refused'),
  rejected('utf8-text', '550 5.1.1 Empfänger unbekannt: 受信者が見つかりません'),
  rejected(
    'wrapped-reply',
    '554 5.4.7 Delivery expired, gave up after 24 h; last error: 421 4.4.0 [internal] no MXs for this domain',
  ),
  rejected(
    'very-long',
    ...Array.from({ length: 12 }, (_, index) => longLine(index === 11 ? '550 ' : '550-', index + 1)),
  ),
  atRecipient('rejected-content', {
    at: 'end-of-data',
    replies: [reply('554 5.7.1 Message rejected as spam by content filter (score 17.3)')],
  }),
  atRecipient('too-big', { at: 'end-of-data', replies: [reply('552 5.3.4 Message size exceeds fixed limit')] }),
  atSender('sender-blocked', {
    at: 'mail',
    replies: [
      reply(
        "550 5.7.1 Unfortunately, messages from [192.0.2.25] weren't sent. Please contact your Internet service " +
          'provider since part of their network is on our block list (S3150). [MX01.example.org 2026-01-02T03:04:05.678Z]',
      ),
    ],
  }),
  {
    name: 'internationalised',
    to: ['grüße@example.org'],
    answers: { grüße: rcpt('550 5.1.1 <grüße@example.org>: Empfänger unbekannt') },
  },
  { name: 'loop' },
  { name: 'unknown-host' },
  { name: 'moved' },
  { name: 'local-unknown-user', to: ['local-unknown-user@mail.example.net'] },
  {
    name: 'bounce-of-bounce',
    from: 'gone@example.org',
    answers: {
      'bounce-of-bounce': rcpt('550 5.1.1 User unknown'),
      gone: rcpt('550 5.2.1 The mailbox <gone@example.org> is disabled'),
    },
  },

  // Deferred.
  rejected(
    'mailbox-busy',
    '450-4.2.1 The user you are trying to contact is receiving mail at a rate that',
    '450-4.2.1 prevents additional messages from being delivered. Please resend your',
    '450 4.2.1 message at a later time.',
  ),
  rejected(
    'over-quota',
    "452-4.2.2 The recipient's inbox is out of storage space. Please direct the",
    '452-4.2.2 recipient to',
    '452 4.2.2  https://support.example.org/mail/?p=OverQuotaTemp 98e67ed59e1d1-2c4.7 - smtp',
  ),
  rejected('local-error', '451 Temporary local problem - please try later'),
  {
    name: 'greylisted',
    answers: {
      greylisted: {
        at: 'rcpt',
        replies: [
          reply(
            '451 4.7.1 <greylisted@example.org>: Recipient address rejected: Greylisted, see https://example.org/grey',
          ),
          reply('250 2.1.5 Ok'),
        ],
      },
    },
    retriesAt: [1],
  },
  atSender('rate-limited', {
    at: 'mail',
    replies: [reply('421 4.7.0 [192.0.2.25] Our system has detected an unusual rate of mail; try again later')],
    thenHangUp: true,
  }),
  atRecipient('data-deferred', { at: 'data', replies: [reply('451 4.3.2 System not accepting messages, try later')] }),
  rejected('not-smtp', 'ERROR: no such mailbox'),
  { name: 'turned-away' },
  { name: 'shutting-down' },
  atRecipient('hang-up', { at: 'rcpt', replies: [''], thenHangUp: true }),
  atRecipient('no-reply', { at: 'rcpt', replies: [] }),
  atRecipient('no-reply-to-message', { at: 'end-of-data', replies: [] }),
  { name: 'no-greeting' },
  { name: 'connection-refused' },
  { name: 'connection-timeout' },
  // after the first, Postfix does not even try the second
  { name: 'suspending' },
  { name: 'suspended' },
  { name: 'tls-not-offered' },
  { name: 'untrusted-certificate' },
  { name: 'pipe-failed' },

  // Several recipients, and a message that is given up.
  {
    name: 'two-failures',
    to: ['emil@example.org', 'fred@example.org'],
    answers: {
      emil: rcpt('550 5.1.1 <emil@example.org>: Recipient address rejected: User unknown'),
      fred: rcpt('550-5.7.1 You are not allowed to write to this list.', '550 5.7.1 Ask its owner.'),
    },
  },
  {
    name: 'mixed-recipients',
    to: ['anna@example.org', 'bert@example.org', 'carl@example.org', 'dora@example.org'],
    answers: {
      anna: rcpt('250 2.1.5 Ok'),
      bert: rcpt('550 5.1.1 <bert@example.org>: Recipient address rejected: User unknown'),
      carl: rcpt('452 4.2.2 <carl@example.org>: Mailbox full'),
      dora: rcpt('550-5.7.1 You are not allowed to write to this list.', '550 5.7.1 Ask its owner.'),
    },
  },
  { name: 'expired', retriesAt: [DELAY_WARNING_SECONDS + 1, LIFETIME_SECONDS + 2] },
];

function rcpt(...lines: readonly string[]): Answer {
  return { at: 'rcpt', replies: [reply(...lines)] };
}

function rejected(name: string, ...lines: readonly string[]): DeliveryScenario {
  return atRecipient(name, rcpt(...lines));
}

function atRecipient(name: string, answer: Answer): DeliveryScenario {
  return { name, answers: { [name]: answer } };
}

/** The answer to MAIL is chosen by the sender. */
function atSender(name: string, answer: Answer): DeliveryScenario {
  return { name, from: `${name}@example.com`, answers: { [name]: answer } };
}

function longLine(code: string, number: number): string {
  return `${code}5.7.1 Reason ${number} of 12: ${'your message is not wanted here because of our policy, '.repeat(8)}sorry`;
}
