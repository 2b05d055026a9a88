/** The page on X.3.1: the server's disk is full. */
import type { Page } from '../page.ts';

/** Reference page of X.3.1. */
export const page = {
  key: 'X.3.1',
  title: "The server's disk is full",
  summary:
    'There is no room left on the receiving machine as a whole, and a recipient who deletes mail does not change that.',
  severity: {
    level: 'medium',
    reason: 'Nothing is lost; senders hold on to the mail until the operator has made space.',
  },
  productionRisk: {
    level: 'high',
    reason: 'If it is your machine, all incoming mail is being turned away right now.',
  },
  meaning: [
    'Between a full mailbox and a full server lies who can help: the owner of the box by deleting, or the operator. This code is the second.',
    'Servers stop before the disk is really full, because a queue that cannot be written loses mail. Postfix asks for one and a half times `message_size_limit` of free space before it takes a message, and says so at `MAIL FROM`.',
  ],
  forms: {
    4: 'The form of the RFC. 452 4.3.1 is the standard answer at `MAIL FROM`, for everybody alike.',
    5: '5.3.1 contradicts the definition; a full disk is emptied sooner or later. Read it as transient where nothing else speaks.',
  },
  causes: [
    'The partition with the queue or the mailboxes is full, often of logs or of old kernels.',
    'The inodes are used up: millions of tiny files leave no room for another, while `df` shows space.',
    '`message_size_limit` was raised, and with it the free space that is demanded.',
    'A quota of the virtual machine or of the file server was reached.',
  ],
  reproduce: {
    how: 'Demand more free space than the disk has, with `queue_minfree`, on a test server.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO client.example.com',
      'S: 250 CHUNKING',
      'C: MAIL FROM:<bob@example.com> SIZE=5000',
      'S: 452 4.3.1 Insufficient system storage',
    ].join('\n'),
    expect: '`452 4.3.1` at the first command of each message, whoever it is for.',
    origin: 'Postfix 3.7; the other extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Find what fills the disk',
      when: 'It is yours.',
      system: 'shell',
      snippet: [
        'df -h /var/spool/postfix /var/mail',
        'df -i /var/spool/postfix',
        'du -xh --max-depth=2 /var | sort -h | tail',
      ].join('\n'),
      why: 'A queue file needs space and an inode: the first line shows the one, the second the other, the third what has grown.',
    },
    {
      title: 'Empty the queue of what will never leave',
      when: 'Backscatter or a hacked account has filled it.',
      system: 'postfix',
      snippet: [
        'qshape -s deferred | head',
        'postqueue -j | jq -r \'select(.sender == "hacked@example.org") | .queue_id\' | postsuper -d -',
      ].join('\n'),
      why: 'The senders on top are the culprits; deleting by queue id leaves the mail of everybody else.',
    },
    {
      title: 'See what Exchange is short of',
      when: 'It is your Exchange that answers `Insufficient system resources`.',
      system: 'exchange',
      snippet: [
        '[xml]$d = Get-ExchangeDiagnosticInfo -Server mail01 -Process EdgeTransport -Component ResourceThrottling',
        '$d.Diagnostics.Components.ResourceThrottling.ResourceTracker.ResourceMeter',
      ].join('\n'),
      why: 'Each resource is listed with its pressure; the drive with the queue database (mail.que) is the usual one, and the remedy is space on it.',
    },
    {
      title: 'Tell the operator by another way than mail',
      when: 'It is the other side, for more than some hours.',
      system: 'process',
      snippet: 'By telephone or web form: "Your mail server has answered 452 4.3.1 since 09:10 UTC; is a disk full?"',
      why: 'Mail to the postmaster is refused with all the rest, and your own queue goes on by itself.',
    },
    {
      title: 'Lower what must be free',
      when: 'The disk has room, and less than one and a half times a very large `message_size_limit`.',
      system: 'postfix',
      snippet: [
        'postconf message_size_limit queue_minfree',
        '# main.cf: 50 MB, so that 75 MB have to be free',
        'message_size_limit = 52428800',
        'queue_minfree = 0',
      ].join('\n'),
      why: 'The larger of the two demands counts: `queue_minfree` can raise it and never lower it, so the size limit is what has to shrink.',
    },
  ],
  avoid: [
    {
      what: 'Stop the queue and its bounces to save space',
      why: 'Mail that leaves is what frees the disk.',
    },
    {
      what: 'Delete files in the spool by hand',
      why: 'A queue file is known to several daemons; postsuper takes it out of all of them.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange',
      line: '452 4.3.1 Insufficient system resources',
      means:
        'Back pressure: disk or memory of the transport server is above its mark, and it takes no mail from outside until that is over.',
      source: 'https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure',
    },
    {
      provider: 'Zoho',
      line: '452 4.3.1 Temporary System Error',
      means: 'Any trouble that passes; the disk is not in question.',
      source: 'https://smtp.codes/zoho',
    },
  ],
  tellTheSender: "The recipient's mail server has no space at the moment; we keep trying.",
  related: [
    {
      key: 'X.2.2',
      how: 'The box of one person is full.',
    },
    {
      key: 'X.3.4',
      how: 'There is room, and the message is too large on principle.',
    },
    {
      key: 'X.4.5',
      how: 'What Sendmail says when its queue is short of disk: `452 4.4.5`.',
    },
    {
      key: 'X.3.2',
      how: 'Closed for another reason.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
    {
      title: 'Postfix: queue_minfree',
      url: 'https://www.postfix.org/postconf.5.html#queue_minfree',
    },
    {
      title: 'RFC 5321, section 4.2.3, on 452',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC, register and the recorded Postfix agree. The line and the command of Exchange are remembered from its documentation and were not run; Zoho is known at second hand.',
  },
} satisfies Page<'X.3.1'>;
