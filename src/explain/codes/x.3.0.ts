/** The page on X.3.0: trouble in the mail system, of no stated kind. */
import type { Page } from '../page.ts';

/** Reference page of X.3.0. */
export const page = {
  key: 'X.3.0',
  title: 'Trouble in the mail system, of no stated kind',
  summary:
    'The destination works in general, and something inside it went wrong with this message; its log knows what, the code does not.',
  severity: {
    level: 'medium',
    reason: 'As 4.3.0 it is repaired by somebody else and retried by your queue.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'One message is an accident; a row of them is an outage, and yours if the log line is your own.',
  },
  meaning: [
    'The subject 3 is about the host as a machine with software on it. The zero is what programs say of errors that were not foreseen: a table that cannot be read, a queue file that cannot be written, a command that ended with an unknown status.',
    'Postfix is the most frequent author. At `RCPT TO` it is `451 4.3.0 <ann@example.org>: Temporary lookup failure`, for a table of recipients that does not open; after that, `alias database unavailable` and the output of a failing delivery command. An access table or policy service out of order is 4.3.5, and a dead milter 4.7.1.',
    'Delivery commands decide the digit themselves, by their exit status: 75 is 4.3.0, and a status without a meaning, such as 1, is 5.3.0 and a bounce.',
  ],
  forms: {
    2: '2.3.0 is hardly seen; the message went through, in spite of something.',
    4: '4.3.0 asks for patience with the other side, or for work on your own.',
    5: '5.3.0 from your own Postfix is usually a script that crashed, and a message lost to its bug. From AT&T it stands on unknown users and on block lists alike.',
  },
  causes: [
    'A script behind an alias or a pipe transport ended with an error.',
    'On a Postfix of yours: a table of recipients or aliases is missing, unreadable or not compiled.',
    'A database with users is out of connections.',
    'The queue cannot be written: `Queue file write error` means a disk, a quota or a content filter in front of the queue.',
    'At Google: one transaction named recipients of several domains.',
    'On the other side: anything; your own log is silent about it.',
  ],
  reproduce: {
    how: 'Route a recipient of Postfix to a command that exits with 2, and another to one that exits with 75.',
    kind: 'log',
    text: [
      'postfix/pipe[14955]: 7E85C22A0B3: to=<bad@mail.example.net>, relay=died, delay=0.03, delays=0.01/0.02/0/0.01, dsn=5.3.0, status=bounced (Command died with status 2: "/bin/sh". Command output: boom;: 1: Syntax error: Unterminated quoted string )',
      'postfix/pipe[26780]: D7A6420CE83: to=<pipe-failed@example.org>, relay=over-quota, delay=0.07, delays=0.06/0.01/0/0, dsn=4.3.0, status=deferred (temporary failure. Command output: maildrop: maildir over quota )',
    ].join('\n'),
    expect: 'A bounce with 5.3.0 for the crash, and a message that waits under 4.3.0 for the status 75.',
    origin: 'Postfix',
  },
  fixes: [
    {
      title: 'Read the line in front of the one with the code',
      when: 'It is your own Postfix.',
      system: 'shell',
      snippet: [
        "grep -E -B3 'dsn=[45][.]3[.]0|: 4[0-9]+ 4[.]3[.]0 ' /var/log/mail.log",
        '# if the warning names a file that is not compiled, or older than its source',
        'newaliases                         # the alias file',
        'postmap /etc/postfix/virtual       # any other, by the name in the warning',
      ].join('\n'),
      why: 'The warning of the daemon that failed is written first and names file or socket; the line with the code only quotes the result.',
    },
    {
      title: 'End scripts with a status that means something',
      when: 'A program of yours takes mail from an alias or a pipe transport.',
      system: 'shell',
      snippet: [
        '#!/bin/sh',
        '/usr/local/bin/import-mail || {',
        '  echo "4.3.0 import is down"   # the code is taken over, and so is the text',
        '  exit 75                       # EX_TEMPFAIL: keep the message and try again',
        '}',
      ].join('\n'),
      why: 'Postfix returns the message for any status that it does not know, so that a bug of an hour costs all mail of that hour. The price: what the program can never read is tried for days as well.',
    },
    {
      title: 'Give Google one domain at a time',
      when: 'Your Postfix routes several domains to Google by a transport, and reads `Multiple destination domains`.',
      system: 'postfix',
      snippet: [
        '# master.cf',
        'google    unix  -       -       y       -       -       smtp',
        '# main.cf; the transport table has: example.org google:[mx.example.net]',
        'google_destination_recipient_limit = 1',
      ].join('\n'),
      why: 'A next hop named in a table makes one destination of all domains; with a limit of one recipient each goes alone.',
    },
    {
      title: 'Report it with the line',
      when: 'It is the other side, for longer than a day.',
      system: 'process',
      snippet:
        'To postmaster@example.org: "Since 09:10 UTC mx.example.org answers 451 4.3.0 to all mail. Is a filter or table out of order?"',
      why: 'Servers in this state accept and reject at random, so that their owners often notice last.',
    },
  ],
  avoid: [
    {
      what: 'Let a delivery script end with 1 on a full disk',
      why: 'The message is returned to somebody who can do nothing about it.',
    },
    {
      what: 'Read 5.3.0 as a dead address',
      why: 'The subject is the system; the user may be fine. Where it does mean an unknown user, the text says so.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '421 4.3.0 Temporary System Problem. Try again later. - gsmtp',
      means: 'Trouble at Google itself that is over soon; the queue does the rest.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again. - gsmtp',
      means: 'The envelope named more than one domain; nothing is broken at Google.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'AT&T',
      line: '553 5.3.0 flph000 DNSBL:ATTRBL 521< 192.0.2.7 >_is_blocked.__For_information_see_http://att.net/blocks',
      means: 'Your host is on the block list of AT&T: read it as 5.7.1.',
      source: 'https://github.com/sisimai/go-sisimai',
    },
    {
      provider: 'Facebook',
      line: '451 4.3.0 INT-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#int Please retry later',
      means: 'Trouble inside that passes.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  tellTheSender: "Something is out of order in the recipient's mail system; further attempts are under way.",
  related: [
    {
      key: 'X.3.5',
      how: 'The fault is known to be a wrong configuration.',
    },
    {
      key: 'X.3.2',
      how: 'Closed on purpose, for maintenance or load.',
    },
    {
      key: 'X.2.0',
      how: 'One mailbox, and not the system.',
    },
    {
      key: 'X.4.0',
      how: 'On the way, and not at the destination.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
    {
      title: 'Postfix: postconf(5)',
      url: 'https://www.postfix.org/postconf.5.html',
    },
    {
      title: 'Postfix: pipe(8), on exit status and output',
      url: 'https://www.postfix.org/pipe.8.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The replies and logs of Postfix are recorded, but for the missing alias database. AT&T and Facebook are known at second hand; what others mean varies from program to program.',
  },
} satisfies Page<'X.3.0'>;
