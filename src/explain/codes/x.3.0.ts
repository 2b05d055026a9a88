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
    'The subject 3 is about the host as a machine with software on it. The zero is what programs say of errors that were not foreseen: a table that cannot be opened, a filter that crashed, a command that ended with an unknown status.',
    'Postfix is the most frequent author. Its 4.3.0 stands for a failed look-up of an alias or access table, for a milter that does not answer, and for mail to a command, and each time the words behind it are exact.',
  ],
  forms: {
    2: '2.3.0 is hardly seen; the message went through, in spite of something.',
    4: '4.3.0 asks for patience with the other side, or for work on your own.',
    5: '5.3.0 is a verdict without a ground; the old servers of AT&T put it on unknown users and on block lists alike.',
  },
  causes: [
    'On a Postfix of yours: a map of `main.cf` is missing, unreadable or not compiled with postmap.',
    'A milter, a policy service or a content filter is down.',
    'A database with users is out of connections.',
    'A script behind an alias ended with an error.',
    'On the other side: anything; the local log is silent about it.',
  ],
  reproduce: {
    how: 'Name an alias file that does not exist, and write to a local user.',
    kind: 'log',
    text: [
      'postfix/local[26487]: error: open database /etc/aliases.db: No such file or directory',
      'postfix/local[26487]: 4F2A9112: to=<root@mail.example.net>, relay=local, delay=0.05, delays=0.03/0.01/0/0.01, dsn=4.3.0, status=deferred (alias database unavailable)',
    ].join('\n'),
    expect: '`dsn=4.3.0` and the words "alias database unavailable"; after `newaliases` the next attempt succeeds.',
    origin: 'written, after the messages in the source of local(8)',
  },
  fixes: [
    {
      title: 'Read the line in front of the one with the code',
      when: 'It is your own Postfix.',
      system: 'shell',
      snippet: ["grep -B3 'dsn=[45].3.0' /var/log/mail.log", 'newaliases', 'postmap /etc/postfix/virtual'].join('\n'),
      why: 'The warning of the daemon that failed is written first and names file or socket; the line with the code only quotes the result.',
    },
    {
      title: 'Decide what a dead filter should mean',
      when: 'A milter or policy service is down and all mail waits.',
      system: 'postfix',
      snippet: [
        'milter_default_action = tempfail',
        'smtpd_policy_service_default_action = 451 4.3.5 Server configuration problem',
      ].join('\n'),
      why: 'Deferring is the safe choice, and `accept` lets unfiltered mail in; either is better when it was chosen.',
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
      what: 'Read 5.3.0 as a dead address',
      why: 'The subject is the system; the user may be fine.',
    },
  ],
  seenFrom: [],
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
      title: 'Postfix: MILTER_README',
      url: 'https://www.postfix.org/MILTER_README.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The use by Postfix is known from its source and was not recorded here. What others mean varies from program to program.',
  },
} satisfies Page<'X.3.0'>;
