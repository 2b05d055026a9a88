/** The page on the class 5: not like this. */
import type { ClassPage } from '../topic-page.ts';

/** The page on class 5. */
export const page = {
  key: 5,
  title: 'Not like this',
  summary:
    'The same message in the same form from the same place will be refused again, so it goes back to its writer.',
  meaning: [
    'RFC 3463 says that it is not likely to be resolved by resending the message in the current form. That leaves a door open: another address, another size, another signature or another host can well succeed, and then it is another attempt.',
    'Permanent is the refusal, and not the reason. A full mailbox is emptied, a block list entry is lifted, a DNS record is corrected within the hour; the code only says that waiting in a queue is not the way to get there.',
    'What it condemns depends on where it was said: one recipient after `RCPT TO`, the sender after `MAIL FROM`, the message after its last line, your host when it greets you so.',
  ],
  exceptions: [
    "Gmail's `550 5.2.1` with `ReceivingRatePerm` is a limit of the hour, and its `550 5.4.5` the daily limit of the sender.",
    'Microsoft documents `5.2.121` and `5.2.122`, limits on what a mailbox receives in an hour, with the advice to try later.',
    'GoDaddy puts one-hour and one-day blocks of an address behind a 554.',
    'A 552 to a recipient beyond the limit means 452 (RFC 5321, section 4.5.3.1.10).',
    'Postfix defers on a 5 in the greeting, with a 4 in its own log, since the next host of the domain may be friendlier.',
  ],
  advice: [
    'Return the message at once; a sender who hears within the minute still knows whom he could call.',
    'Decide about the address by subject and detail: 5.1.1 is a reason to drop it, 5.7.x hardly ever is.',
    'Plot the share of 5 for each receiving domain; a step in the curve is the first sign of a listing or of a broken record.',
    'Give the person who wrote the words of the server, and whoever runs the host the complete reply.',
  ],
  reproduce: {
    how: 'Write from a program to a name that the domain does not have, and read what comes back to the sender.',
    kind: 'log',
    text: [
      'postfix/smtp[26487]: 22B1020CC07: to=<no-such-user@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.08, delays=0.07/0/0/0.01, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 <no-such-user@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command))',
      'postfix/bounce[26589]: 22B1020CC07: sender non-delivery notification: 3033E20CB02',
    ].join('\n'),
    expect: '`status=bounced` after a single attempt, and a report to the sender under a queue id of its own.',
    origin: 'Postfix; host and port replaced',
  },
  avoid: [
    {
      what: 'Retry on a timer',
      why: 'Nothing has changed in the meantime, and repeated attempts on refused recipients are what address harvesters look like.',
    },
    {
      what: 'Drop an address for every 5',
      why: 'More than half of the subjects are about you, the message or the way; the list shrinks by people who were never asked.',
    },
    {
      what: 'Turn a 5 into a 4 to give senders another chance',
      why: 'They wait five days for news that could have reached them in a second; `soft_bounce` is for the hour of a migration.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-2' },
    { title: 'RFC 5321, section 4.2.1', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1' },
    { title: 'Postfix: soft_bounce', url: 'https://www.postfix.org/postconf.5.html#soft_bounce' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      title: 'GoDaddy: bounce errors',
      url: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC texts, logs recorded from Postfix, and what the named providers publish; the list of exceptions is not complete.',
  },
} satisfies ClassPage<5>;
