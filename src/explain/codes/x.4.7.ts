/** The page on X.4.7: the time for delivery is over. */
import type { Page } from '../page.ts';

/** Reference page of X.4.7. */
export const page = {
  key: 'X.4.7',
  title: 'The message waited too long and was given up',
  summary:
    'A queue tried for hours or days without success and has now returned the message; why each attempt failed is a different story, often told in the same line.',
  severity: {
    level: 'high',
    reason: 'In either form the message is lost to its reader unless it is sent again.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'It is the end of trouble that was visible in the queue for days; a burst of them is an old outage at last reported.',
  },
  meaning: [
    'The clock decided, not the destination. Either the message exceeded the lifetime of a queue, or its sender had set a limit of his own with `DELIVERBY` (RFC 2852).',
    'It looks transient and is final: 4.4.7 in a report with `Action: failed` means that nobody will try any more. RFC 1893 allowed nothing but the 4, RFC 3463 lifted that, and programs go on using both.',
    'RFC 3463 wishes that the code of the real obstacle be reported instead. Postfix does so, and its expired mail comes back as 4.4.1 or whatever was seen last. Sendmail, Exchange and Amazon SES say X.4.7, and then the cause has to be looked for in the text or in the log.',
  ],
  forms: {
    4: '4.4.7 with `Action: failed` is over; with `Action: delayed` it is a warning on the way there. RFC 2852 has it in that sense for a `BY` time that ran out in notify mode: delivery goes on.',
    5: '5.4.7 says the same without the contradiction. RFC 2852 has it for the return mode, in which the message comes back, and KumoMTA logs `551 5.4.7` for what outlived its `max_age`.',
  },
  causes: [
    'The destination was unreachable for as long as the queue waits: down, moved, or shut by a firewall.',
    'The receiver deferred every attempt: a full mailbox, greylisting that never let your changing addresses pass, a rate limit, a bad name of the sending host.',
    'The lifetime is short on purpose: Amazon SES tries for 14 hours, and services for one-time codes for minutes.',
    'The queue stood still: stopped for maintenance, put on hold, or starved by one slow destination.',
    'The sender asked for delivery within a time that was too short for greylisting.',
  ],
  reproduce: {
    how: 'Send through Exchange to a domain whose host never answers, and wait out `MessageExpirationTimeout` (two days unless changed).',
    kind: 'log',
    text: [
      'Final-Recipient: rfc822;ann@example.org',
      'Action: failed',
      'Status: 4.4.7',
      'Diagnostic-Code: smtp;550 4.4.7 QUEUE.Expired; message expired',
    ].join('\n'),
    expect: '`Action: failed` together with a 4 in `Status`: the action decides.',
    origin: 'written after the pattern of reports by Exchange',
  },
  fixes: [
    {
      title: 'Find the last error before the end',
      when: 'Always first: X.4.7 is the epilogue.',
      system: 'shell',
      snippet: [
        '# all attempts for one message, oldest first, from the rotated log on; the words of the last one count',
        "grep -h 43C6820CE8E /var/log/mail.log.1 /var/log/mail.log | grep -oE 'stat(us)?=.*'",
        '# what still waits, with its last error, before it expires as well',
        'mailq',
      ].join('\n'),
      why: 'Silence leads to 4.4.1, a full mailbox to 4.2.2 and reputation to 4.7.x; each has its own remedy, and the expiry has none.',
    },
    {
      title: 'Set the lifetime to what the mail is worth',
      when: 'Ordinary mail expires too early, or its author hears of the delay only at the end.',
      system: 'postfix',
      snippet: [
        '# main.cf: five days is the default and what RFC 5321 suggests (at least 4 to 5)',
        '# it holds for all mail; one-time codes need an instance of their own with a shorter one',
        'maximal_queue_lifetime = 5d',
        'bounce_queue_lifetime = 1d',
        'delay_warning_time = 4h',
      ].join('\n'),
      why: 'The warning after four hours tells people while they can still telephone, and reports to dead senders do not clog the queue.',
    },
    {
      title: 'The same in Sendmail, by urgency',
      when: 'Your host runs Sendmail.',
      system: 'sendmail',
      snippet: [
        'dnl sendmail.mc',
        "define(`confTO_QUEUEWARN', `4h')dnl",
        "define(`confTO_QUEUERETURN_NORMAL', `5d')dnl",
        "define(`confTO_QUEUERETURN_URGENT', `1d')dnl",
      ].join('\n'),
      why: 'Sendmail reads the `Precedence` and `Priority` of a message, so that urgent mail is given up sooner and its author hears of it.',
    },
    {
      title: 'Look at the queue before it expires',
      when: 'You run Exchange and hear of failures only by their reports.',
      system: 'exchange',
      snippet: [
        "Get-Queue | Where-Object { $_.Status -eq 'Retry' } | Format-List Identity,MessageCount,LastError",
        'Get-TransportService | Format-List Name,MessageExpirationTimeout,DelayNotificationTimeout',
      ].join('\n'),
      why: 'The queue names the obstacle for two days; the report afterwards has only `QUEUE.Expired`.',
    },
  ],
  avoid: [
    {
      what: 'Treat 4.4.7 as retryable because of its digit',
      why: 'The queue that said so has deleted the message; a program that waits for it waits for ever.',
    },
    {
      what: 'Send everything again at once after a long outage',
      why: 'Days of mail in one minute look like an attack to the host that has just come back.',
    },
    {
      what: 'Suppress an address after one expiry',
      why: 'The mailbox was possibly never reached. Several in a row over weeks are another matter.',
    },
  ],
  seenFrom: [
    {
      provider: 'Amazon SES',
      line: '554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.0 Unable to lookup DNS for example.org>',
      means: 'Fourteen hours are over; what stands between the angle brackets is the last answer.',
      source: 'https://github.com/sisimai/set-of-emails',
    },
    {
      provider: 'Exchange',
      line: '550 4.4.7 QUEUE.Expired; message expired',
      means:
        'Final, in spite of its 4. Exchange Online has moved on to 5.4.300 and quotes the last error behind an arrow.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  tellTheSender:
    'Your message could not be delivered in time and has been returned; please try again or use another way.',
  related: [
    { key: 'X.4.1', how: 'The commonest reason why time runs out, and what Postfix reports in its place.' },
    { key: 'X.4.2', how: 'Connections that broke again and again.' },
    { key: 'X.2.2', how: 'A mailbox that stayed full until the end.' },
    { key: 'X.7.1', how: 'In its 4 form often greylisting, which a queue normally outlasts.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5 and Appendix B', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'RFC 2852, on DELIVERBY', url: 'https://www.rfc-editor.org/rfc/rfc2852' },
    { title: 'RFC 5321, section 4.5.4.1, on giving up', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' },
    { title: 'Postfix: maximal_queue_lifetime', url: 'https://www.postfix.org/postconf.5.html#maximal_queue_lifetime' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 3463 and 2852 agree, Sendmail carries both forms, and that Postfix keeps the last code was recorded. The wordings of Exchange and SES come from collected bounces.',
  },
} satisfies Page<'X.4.7'>;
