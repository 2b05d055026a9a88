/** The page on X.2.0: something about the mailbox, and no more is said. */
import type { Page } from '../page.ts';

/** Reference page of X.2.0. */
export const page = {
  key: 'X.2.0',
  title: 'Something about the mailbox, and no more is said',
  summary:
    'The recipient exists and the server knows it, but a circumstance of this one mailbox stopped the message and the code does not tell which.',
  severity: {
    level: 'medium',
    reason: 'One recipient is concerned, and whether a retry helps has to be read from the first digit.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Mailboxes fail one by one; only when all of a store answer alike is it an outage.',
  },
  meaning: [
    'The register keeps 0 in each subject for what the other details do not cover. Here that is anything but switched off, full, too large and a broken list: a corrupt folder, a filter of the owner that failed, a quota of a kind of its own.',
    'So it confirms one thing that is worth knowing: the address is right. Programs also use it as a catch-all of the delivery agent, and then the text behind it is the message of some library.',
  ],
  forms: {
    4: 'Try again: stores recover and owners repair their rules. Gmail writes 4.2.0 in front of the line about a mailbox that it cannot reach for the moment.',
    5: 'The mailbox refuses for good, as far as its server can tell. Ask the owner by another way.',
  },
  causes: [
    'The store or its index is damaged or locked for this user.',
    'A Sieve or procmail rule of the recipient ended with an error.',
    'A limit that is neither size nor quota, such as the number of messages in a folder.',
    'Exchange: the delivery to the store failed with an exception whose name stands in the text.',
    'A filter product that has no better number for "refused for this user".',
  ],
  reproduce: {
    how: 'Let the delivery agent of a test mailbox fail with an exit status of its own.',
    kind: 'log',
    text: 'postfix/pipe[26487]: 4F2A9112: to=<ann@example.org>, relay=script, delay=0.1, delays=0.05/0/0/0.05, dsn=4.2.0, status=deferred (4.2.0 folder index is locked)',
    expect: '`dsn=4.2.0`, because pipe(8) takes a code that opens the output of the command.',
    origin: 'written, after the manual of pipe(8)',
  },
  fixes: [
    {
      title: 'Ask the store what it has against this user',
      when: 'The mailbox is on a Dovecot of yours.',
      system: 'dovecot',
      snippet: [
        'doveadm user ann@example.org',
        'doveadm mailbox status -u ann@example.org messages INBOX',
        "doveadm force-resync -u ann@example.org '*'",
      ].join('\n'),
      why: 'The first line shows whether the user resolves, the second opens the mailbox, and the third rebuilds an index whose damage the delivery agent can only report.',
    },
    {
      title: 'Read the log of the delivery agent at that minute',
      when: 'You run the server, and the text in the bounce is short.',
      system: 'shell',
      snippet: "journalctl -u dovecot --since '09:10' --until '09:12' | grep ann@example.org",
      why: 'The agent writes its reason there in full; over LMTP only one line of it travels back.',
    },
  ],
  avoid: [
    {
      what: 'Suppress the address',
      why: 'The code says in its first half that the mailbox exists.',
    },
    {
      what: 'Write a delivery script that exits with it always',
      why: 'Whoever reads the bounce learns nothing, where three more words in the output would do.',
    },
  ],
  seenFrom: [
    {
      provider: 'GoDaddy',
      line: '552 5.2.0 This message has been rejected due to content judged to be spam by the internet community. IB212',
      means: 'Content, and nothing about the mailbox.',
      source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      provider: 'Orange',
      line: '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]',
      means: 'A message that looks like spam.',
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      provider: 'Exchange',
      line: '554 5.2.0 STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message',
      means: 'Over quota, said by the store: the sense of 5.2.2.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  tellTheSender: 'There is a problem with the mailbox on the other side; please try another way to reach the person.',
  related: [
    {
      key: 'X.2.1',
      how: 'Switched off on purpose.',
    },
    {
      key: 'X.2.2',
      how: 'Out of room.',
    },
    {
      key: 'X.3.0',
      how: 'The system as a whole, where here it is one box.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.3',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    },
    {
      title: 'Postfix: pipe(8), on exit status and output',
      url: 'https://www.postfix.org/pipe.8.html',
    },
    {
      title: 'Dovecot: doveadm force-resync',
      url: 'https://doc.dovecot.org/2.3/admin_manual/doveadm_mailbox_commands/',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The definition is certain, the rest depends on the program. The log line is written after the manual; the Dovecot page was not opened.',
  },
} satisfies Page<'X.2.0'>;
