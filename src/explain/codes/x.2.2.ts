/** The page on X.2.2: the mailbox is full. */
import type { Page } from '../page.ts';

/** Reference page of X.2.2. */
export const page = {
  key: 'X.2.2',
  title: "The recipient's mailbox is full",
  summary:
    'The mailbox exists and has used up the space it may have, so that nothing fits in until its owner deletes something or gets more.',
  severity: {
    level: 'medium',
    reason:
      'Under 4.2.2 the message may still get in by itself, under 5.2.2 it has come back, and nobody can say whether the owner will make room.',
  },
  productionRisk: {
    level: 'low',
    reason:
      'It concerns one mailbox, unless many at your own site fill at once, which points at a quota, a disk or a flood of mail.',
  },
  meaning: [
    'The store behind the server counted what the mailbox holds against its quota, or, more rarely, ran out of disk. Address, sender and message are all in order, and under a quota the same message to a colleague at the same domain arrives.',
    'RFC 3463 asks for the transient form, because an owner can make room. The only reply that the register pairs with the code is 552, which is permanent. Servers had to choose, and both forms are common for the very same state.',
    'So what counts is time. A mailbox that has been full for a weekend belongs to somebody on holiday; one that has been full for two months belongs to nobody.',
  ],
  forms: {
    4: '4.2.2, usually behind 452, keeps the message in the queue of the sender, and it goes in once there is room. Senders try for some days, Postfix for five, and then return it.',
    5: '5.2.2, usually behind 552, returns this message at once, and tells nothing about the next. Gmail keeps this form for accounts that are both out of space and inactive, which hardly ever recover.',
  },
  causes: [
    'The owner keeps everything, or shares one allowance between mail, files and photographs.',
    'The account was left behind and collects newsletters.',
    'The owner has deleted mail that still counts, because it lies in Trash or the folder was not expunged.',
    'Nobody reads it by design: a `no-reply`, `root` or `logs` mailbox that a machine fills.',
    'The message is large: it would exceed the rest of the quota, where a short one still fits.',
    'A flood: a mail bomb of sign-up confirmations, a loop of automatic answers, or a monitoring system that repeats one alert.',
    'At your own site: files were moved or deleted behind the back of the server, and its count of the mailbox is out of date.',
    "With `Submission quota exceeded` in the text: the limit is the sender's own, and the recipient has plenty of room.",
  ],
  reproduce: {
    how: 'Have Postfix play a full mailbox: `full@mail.example.net 452 4.2.2 Mailbox full` in a table that `check_recipient_access` reads.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<full@mail.example.net>',
      'S: 452 4.2.2 <full@mail.example.net>: Recipient address rejected: Mailbox full',
    ].join('\n'),
    expect:
      '`452 4.2.2`; a Postfix that sends logs `dsn=4.2.2, status=deferred` and keeps the message. With `552 5.2.2` in the table it bounces.',
    origin: 'Postfix',
  },
  fixes: [
    {
      title: 'Give bounces of this kind a memory',
      when: 'You send to a list, and want neither to lose readers on holiday nor to mail the dead for years.',
      system: 'nodemailer',
      snippet: [
        "import { diagnose } from 'enhanced-status-codes';",
        "import { isSuppressed, recordBounce } from 'enhanced-status-codes/backoff';",
        '',
        'const { verdict } = diagnose(error);',
        'health = recordBounce(health, verdict, Date.now());',
        'if (isSuppressed(health, Date.now())) await pause(address);',
      ].join('\n'),
      why: 'Such bounces on five days out of 30 pause the address for 90, and one delivery clears the record.',
    },
    {
      title: 'Raise the quota, or have it counted anew',
      when: 'The mailbox is on your own Dovecot.',
      system: 'dovecot',
      snippet: [
        'doveadm quota get -u ann@example.org',
        'doveadm quota recalc -u ann@example.org',
        '',
        '# 90-quota.conf (Dovecot 2.3)',
        'plugin {',
        '  quota_rule = *:storage=5G',
        '  quota_rule2 = Trash:storage=+500M',
        '}',
      ].join('\n'),
      why: '`recalc` mends a count that is out of date. The extra room lets clients delete which first copy mail to Trash: in a full mailbox that copy fails.',
    },
    {
      title: 'Raise the limit in Exchange, or archive',
      when: 'The mailbox is in your own Exchange or tenant.',
      system: 'exchange',
      snippet: [
        'Get-Mailbox -Identity ann@example.org | Format-List ProhibitSendReceiveQuota, UseDatabaseQuotaDefaults',
        'Get-MailboxStatistics -Identity ann@example.org | Format-List TotalItemSize',
        '# old mail goes to a mailbox of its own',
        'Enable-Mailbox -Identity ann@example.org -Archive',
      ].join('\n'),
      why: '`ProhibitSendReceiveQuota` is the size at which mail is refused. Exchange Online does not raise it beyond the licence, and what the retention policy moves to the archive no longer counts.',
    },
    {
      title: 'Refuse at RCPT TO',
      when: 'Your Postfix accepts the message, Dovecot refuses it afterwards, and you have to send the bounce.',
      system: 'dovecot',
      snippet: [
        '# Dovecot 2.3',
        'service quota-status {',
        '  executable = quota-status -p postfix',
        '  inet_listener {',
        '    address = 127.0.0.1',
        '    port = 12340',
        '  }',
        '}',
        'plugin {',
        '  quota_status_success = DUNNO',
        '  quota_status_nouser = DUNNO',
        '  quota_status_overquota = "452 4.2.2 Mailbox is full"',
        '}',
        '',
        '# Postfix, main.cf',
        'smtpd_recipient_restrictions = permit_mynetworks, permit_sasl_authenticated,',
        '    reject_unauth_destination, check_policy_service inet:127.0.0.1:12340',
      ].join('\n'),
      why: 'The sending server then holds the message and informs its own user; no bounce of yours can hit a forged address.',
    },
    {
      title: 'Answer for the time being',
      when: 'Your Dovecot returns mail that would have fitted a day later.',
      system: 'dovecot',
      snippet: 'quota_full_tempfail = yes',
      why: 'LMTP then answers with the 4 form, as RFC 3463 has it, and the queue in front of it tries again.',
    },
    {
      title: 'Reach the owner another way',
      when: 'The message matters.',
      system: 'process',
      snippet:
        'Call, or write to postmaster@example.org: "The mailbox of ann@example.org refuses mail because it is full."',
      why: 'Whoever has a full mailbox often does not know it, for the warning waits in that mailbox.',
    },
  ],
  avoid: [
    {
      what: 'Delete the address after one bounce',
      why: 'The person is there; people come back from a journey and make room.',
    },
    {
      what: 'Send it again by hand while a 4.2.2 is queued',
      why: 'The queue tries anyway, and once there is room every copy goes in and fills it.',
    },
    {
      what: 'Lift all quotas at your own site',
      why: 'One loop then fills the disk, and the code becomes 4.3.1 for everybody.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
      means: 'Full for now: Gmail wants to be asked again.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '552 5.2.2 The account is out of storage space and inactive. https://support.google.com/mail/?p=OverQuotaPerm - gsmtp',
      means: 'Full and deserted: treat it as closed, like 5.2.1.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange Online',
      line: '554 5.2.2 Submission quota exceeded; the sender reached a limit',
      means: 'The sender has written to too many recipients; nothing is wrong with the mailbox.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Exchange Online',
      line: '554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message',
      means: "The recipient's store refused at delivery, after the edge had taken the message.",
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  tellTheSender:
    'Their mailbox is full, so your message could not be put into it; a call may be the quickest way to reach them.',
  related: [
    { key: 'X.2.1', how: 'The mailbox is switched off, with or without room in it.' },
    { key: 'X.2.3', how: 'This message is larger than the mailbox accepts, however empty.' },
    { key: 'X.3.1', how: 'The disk of the whole server is full, and everybody on it is affected.' },
    { key: 'X.3.4', how: 'The message exceeds what the server takes from anybody.' },
    { key: 'X.7.28', how: 'A flood of mail was noticed as such; the mailbox may have room.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    { title: 'RFC 5248, the register and its reply codes', url: 'https://www.rfc-editor.org/rfc/rfc5248' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    { title: 'Dovecot 2.3: quota', url: 'https://doc.dovecot.org/2.3/configuration_manual/quota/' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 3463, Google and Microsoft document what is said here, and the dialogue is recorded. How long mailboxes stay full is experience and was not measured, and the Exchange commands were not run.',
  },
} satisfies Page<'X.2.2'>;
