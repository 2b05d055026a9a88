/** The page on X.2.0: something about the mailbox. */
import type { Page } from '../page.ts';

/** Reference page of X.2.0. */
export const page = {
  key: 'X.2.0',
  title: 'Something is the matter with the mailbox',
  summary:
    'The mailbox exists, the message could not be put into it, and the server has no number for the reason; the text or its log has it.',
  severity: {
    level: 'medium',
    reason:
      'As 4.2.0 it is usually over within the hour; as 5.2.0 it is a refusal that may have nothing to do with the mailbox.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'From your own server it is the sign of a mail store with wrong rights or without a disk, and then every mailbox is next.',
  },
  meaning: [
    'RFC 3463 lets it say two things: there is such a mailbox, and something about it was the cause. Address and connection were fine, so the fault is at the very end of the way.',
    'Three quite different groups write it. Delivery programs do, when a file cannot be created: Postfix logs 4.2.0 for a maildir with the wrong owner. Greylisting does: Postgrey answers `450 4.2.0` to senders that it does not know yet. And filters of some providers do, for spam, where the mailbox is an excuse.',
    'Exchange adds a fourth, an address with several owners in its directory, under `4.2.0 RESOLVER.ADR.Ambiguous`.',
  ],
  forms: {
    4: '4.2.0 gets better by itself if it is greylisting, within minutes, and does not if it is a file system: then the queue of the hosting server keeps the message, and somebody there has to act.',
    5: '5.2.0 from a large provider is nearly always a verdict on the content. From a small one it may be anything; ask.',
  },
  causes: [
    'Greylisting: the host, sender and recipient have not been seen together before.',
    'The folder of the mailbox belongs to another user, cannot be written, or its parent is missing.',
    'The file system of the mail store is read-only or not mounted, or a lock on the mailbox file is not released.',
    'A content filter refused the message and reports it as a matter of the mailbox.',
    'The index of the mailbox is damaged, or a rule of its owner (Sieve, procmail) ended with an error.',
    'On Exchange, the store reported an error (`STOREDRV.Deliver`), for a public folder mostly that Anonymous may not create items in it; or two objects claim the address.',
  ],
  reproduce: {
    how: 'Let the virtual delivery agent of Postfix write below a folder that its user may not change.',
    kind: 'log',
    text: 'postfix/virtual[14956]: 7E85C22A0B3: to=<ann@example.org>, relay=virtual, delay=0.04, delays=0.01/0.02/0/0.01, dsn=4.2.0, status=deferred (maildir delivery failed: create maildir file /var/vmail/ann/tmp/1795578614.P14956.mail: Permission denied)',
    expect: '`dsn=4.2.0, status=deferred`, again and again, while the reason in brackets stays the same.',
    origin: 'Postfix 3.7; the path shortened',
  },
  fixes: [
    {
      title: 'Set owner and rights of the mail store',
      when: 'The log says `Permission denied` or `create maildir file`.',
      system: 'postfix',
      snippet: [
        'postconf virtual_mailbox_base virtual_uid_maps virtual_gid_maps',
        'namei -l /var/vmail/ann          # rights of each folder on the way',
        '# only if all mailboxes belong to one user, here vmail (static: in virtual_uid_maps)',
        'chown -R vmail:vmail /var/vmail && chmod 750 /var/vmail',
        'postqueue -f',
      ].join('\n'),
      why: 'The agent writes as the user of `virtual_uid_maps`, and needs the right to enter every folder above.',
    },
    {
      title: 'Wait, and come back from the same address',
      when: 'The text says `Greylisted` or names a number of seconds.',
      system: 'postfix',
      snippet: [
        '# main.cf: the defaults, should somebody have raised them',
        'minimal_backoff_time = 300s',
        'queue_run_delay = 300s',
      ].join('\n'),
      why: 'With these the second attempt comes after five to ten minutes, and greylisting lets it pass, for it remembers host, sender and recipient; a pool of sending hosts starts anew with each of them.',
    },
    {
      title: 'Exempt known senders from your greylisting',
      when: 'Your own Postgrey delays the codes and confirmations that people wait for.',
      system: 'process',
      snippet: [
        '# /etc/postgrey/whitelist_clients.local, followed by: systemctl reload postgrey; names as in reverse DNS',
        '/^mail\\d+\\.example\\.net$/',
        '192.0.2.0/24',
      ].join('\n'),
      why: 'Services with many hosts seldom return from the same one, so that the delay adds up to hours.',
    },
    {
      title: 'Ask the store what it has against this user',
      when: 'The mailbox is on a Dovecot of yours, and its neighbours are fine.',
      system: 'dovecot',
      snippet: [
        'doveadm user ann@example.org',
        'doveadm mailbox status -u ann@example.org messages INBOX',
        "doveadm force-resync -u ann@example.org '*'",
      ].join('\n'),
      why: 'The first line shows whether the user resolves, the second opens the mailbox, and the third rebuilds an index whose damage the delivery agent can only report.',
    },
    {
      title: 'Let the store answer for itself',
      when: 'Dovecot keeps the mailboxes and another program writes into them.',
      system: 'postfix',
      snippet: [
        '# conf.d/10-master.conf, with lmtp among the protocols; first of all',
        'service lmtp {',
        '  unix_listener /var/spool/postfix/private/dovecot-lmtp {',
        '    mode = 0600',
        '    user = postfix',
        '    group = postfix',
        '  }',
        '}',
        '# main.cf',
        'virtual_transport = lmtp:unix:private/dovecot-lmtp',
      ].join('\n'),
      why: 'Dovecot reports a full, a missing and a broken mailbox with three different replies, in place of one file error. Without the socket all mail for the virtual domains would wait in the queue.',
    },
  ],
  avoid: [
    {
      what: 'Give everybody write access to the mail store',
      why: 'Mail of all users becomes readable to any program on the host; the owner was wrong, not the mode.',
    },
    {
      what: 'Suppress recipients for 5.2.0',
      why: 'The code itself says that they exist.',
    },
    {
      what: 'Answer greylisting with a resend through another host',
      why: 'The new host is unknown in its turn, and the waiting starts from the beginning.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postgrey',
      line: '450 4.2.0 <ann@example.org>: Recipient address rejected: Greylisted, see http://postgrey.example.org/help/example.org.html',
      means: 'First contact: the next attempt after some minutes is let in.',
      source: 'https://postgrey.schweikert.ch/',
    },
    {
      provider: 'Orange',
      line: '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]',
      means: 'The message was judged to be spam.',
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      provider: 'GoDaddy',
      line: '552 5.2.0 This message has been rejected due to content judged to be spam by the internet community. IB212',
      means: 'Content again, and the reply 552 does not mean that anything is full.',
      source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
  ],
  tellTheSender: 'The mailbox could not take your message; if it does not arrive within a day, please try another way.',
  related: [
    { key: 'X.2.1', how: 'The mailbox is switched off, and the server knows it.' },
    { key: 'X.2.2', how: 'It is full.' },
    { key: 'X.3.0', how: 'The trouble is with the whole system and not with one mailbox.' },
    { key: 'X.1.4', how: 'The code that the register has for an address with several owners.' },
    { key: 'X.7.1', how: 'What filters and greylisting elsewhere use.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    { title: 'Postfix: virtual(8)', url: 'https://www.postfix.org/virtual.8.html' },
    { title: 'RFC 6647, on greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647' },
    { title: 'Postgrey', url: 'https://postgrey.schweikert.ch/' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The log of Postfix is recorded, Orange and GoDaddy are documented by others or by themselves, and the Dovecot commands were not run. The wording of Exchange is remembered, not looked up.',
  },
} satisfies Page<'X.2.0'>;
