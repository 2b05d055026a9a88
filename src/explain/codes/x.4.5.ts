/** The page on X.4.5: more mail than the system can take. */
import type { Page } from '../page.ts';

/** Reference page of X.4.5. */
export const page = {
  key: 'X.4.5',
  title: 'The mail system has more to do than it can',
  summary:
    'A server on the way is overfull and asks for patience, or, at Gmail, your own account has sent as much as it may in one day.',
  severity: {
    level: 'low',
    reason: 'The message is in order and waits in a queue, unless it is the 5 form of Gmail, where it was not sent.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'Congestion grows by being pushed at; senders that retry in step keep a struggling server down.',
  },
  meaning: [
    'By the register the mail system is congested: queues, disks or links are full, and it would rather refuse than lose something. The appendix of RFC 3463 still calls it network congestion.',
    'Few programs say it. Gmail has `421 4.4.5 Server busy` when it is itself under load. Sendmail does when its queue file system runs short of blocks, in the words `Insufficient disk space`, which elsewhere go by 4.3.1. And Google has taken 5.4.5 for something unrelated, the daily sending limit of an account.',
  ],
  forms: {
    4: '4.4.5 passes as soon as the server has worked off its load or somebody has made room on its disk.',
    5: 'RFC 3463 has no 5.4.5. In practice it is the limit of Gmail and Google Workspace, which ends by itself within a day although the digit says never.',
  },
  causes: [
    'Gmail: the account or application has sent more messages, or to more recipients, than its plan allows in 24 hours.',
    'Sendmail: the file system of the queue has fewer free blocks than `MinFreeBlocks` asks for.',
    'A flood of mail (a loop, an attack, a newsletter of your own) fills the queue faster than it drains.',
    'One slow destination holds all delivery slots, and mail for everybody else queues up behind it.',
  ],
  reproduce: {
    how: 'On a Sendmail test host set the number of free blocks that it wants higher than the disk has, and offer a message.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net Hello client.example.com [192.0.2.10], pleased to meet you',
      'S: 250 HELP',
      'C: MAIL FROM:<bob@example.com> SIZE=2048',
      'S: 452 4.4.5 Insufficient disk space; try again later',
    ].join('\n'),
    expect: '`452 4.4.5` in answer to `MAIL FROM`, before any recipient is named.',
    origin: 'Sendmail 8.17.1 with `confMIN_FREE_BLOCKS` raised; most of its extensions left out, the client replaced',
  },
  fixes: [
    {
      title: 'Spread what one Google account sends',
      when: 'The line ends in `gsmtp` and speaks of a daily limit.',
      system: 'process',
      snippet: [
        'bulk and automatic mail   ->  a service or relay made for it, under a subdomain of its own',
        'people                    ->  their accounts, as before',
        'sudden, and unexplained   ->  look for a stolen password first: last account activity, app passwords',
      ].join('\n'),
      why: 'The limits count messages and recipients per account over a moving day, so pausing for some hours helps once and separating the streams helps for good.',
    },
    {
      title: 'Make room where Sendmail keeps its queue',
      when: 'The words are `Insufficient disk space`, and the host is yours.',
      system: 'sendmail',
      snippet: [
        '# what is free, and how many free blocks are wanted',
        'df -P /var/spool/mqueue; grep MinFreeBlocks /etc/mail/sendmail.cf',
        '# what lies there, and what else fills the file system',
        'mailq | tail -1; du -xh --max-depth=2 /var | sort -h | tail',
      ].join('\n'),
      why: 'Sendmail takes mail again as soon as the blocks are there. The announced size of a message is added to the threshold, so that large mail is refused first and small mail goes on.',
    },
    {
      title: 'See which destination holds the queue',
      when: 'Your own Postfix is the one that is full.',
      system: 'postfix',
      snippet: [
        '# messages by domain and age in minutes: one long row is the culprit',
        'qshape deferred | head',
        'qshape active | head',
        '# park it without losing it; postsuper -H lets it go again',
        'postqueue -j | jq -r \'select(all(.recipients[]; .address | endswith("@example.org"))) | .queue_id\' | postsuper -h -',
      ].join('\n'),
      why: 'The active queue has a fixed number of places; mail on hold takes none, and the other destinations move at once. `all` leaves out messages that have other recipients too.',
    },
  ],
  avoid: [
    {
      what: 'Raise the number of parallel deliveries to a congested host',
      why: 'It refuses more of them, and each refusal costs it and you another round.',
    },
    {
      what: "Give up addresses for Gmail's 5.4.5",
      why: 'The sentence is about the account that sends. The recipients were not looked at.',
    },
    {
      what: 'Lower `MinFreeBlocks` to nothing',
      why: 'A queue that runs the disk full while it writes loses more than one that refuses in time.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '421 4.4.5 Server busy, try again later. - gsmtp',
      means: 'The sense of the register: Google has too much to do. Let the queue repeat, and at no higher rate.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '550 5.4.5 Daily user sending limit exceeded. - gsmtp',
      means: 'The sending account has used up its day. Wait, and do not suppress anybody.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Sendmail',
      line: '452 4.4.5 Insufficient disk space; try again later',
      means: 'The queue of the receiving host is short of disk: read it as 4.3.1.',
      source: 'https://ftp.sendmail.org/',
    },
  ],
  tellTheSender: 'More mail than usual is being sent right now; your message has to wait or be sent again later.',
  related: [
    { key: 'X.3.1', how: 'What other servers say when their disk is full.' },
    { key: 'X.3.2', how: 'The host takes no mail at all just now, for whatever reason.' },
    { key: 'X.4.2', how: 'Overload that shows as a broken connection.' },
    { key: 'X.5.3', how: 'One message with too many recipients, not too much mail altogether.' },
    { key: 'X.7.28', how: "Google's code for an unusual rate from an address or a domain." },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'Postfix: qshape(1)', url: 'https://www.postfix.org/qshape.1.html' },
    { title: 'Postfix: QSHAPE_README', url: 'https://www.postfix.org/QSHAPE_README.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      "Google documents its 5.4.5, which was not provoked; Sendmail's reply was recorded. Its 4.4.5 is remembered from the same list; no other server is known to use the code as the register means it.",
  },
} satisfies Page<'X.4.5'>;
