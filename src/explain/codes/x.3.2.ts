/** The page on X.3.2: the server takes no mail at present. */
import type { Page } from '../page.ts';

/** Reference page of X.3.2. */
export const page = {
  key: 'X.3.2',
  title: 'The server takes no mail at present',
  summary:
    'The host is there and has closed its door: maintenance, too much load, a shutdown, or for ever because it never takes mail.',
  severity: {
    level: 'low',
    reason: 'Under 4 it is over in minutes or hours, and the queue does the rest.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'Under load it is how a server protects itself; as 521 it says that the MX record leads to the wrong machine.',
  },
  meaning: [
    'Two very different doors bear the number. The transient one is shut for a while: 421 4.3.2 is how Postfix says goodbye when it is stopped or has too many clients. The permanent one was never open: RFC 7504 gave 521 with 5.3.2 to hosts that do not take mail at all.',
    'It is said to a connection, mostly with the greeting, before any address was named. Whatever it means, it means for all messages.',
  ],
  forms: {
    4: '421 or 453 with 4.3.2: come back later. A second MX host, if there is one, may take the message at once.',
    5: '521 5.3.2 is a statement about the host: mail does not belong here. Correct the route.',
  },
  causes: [
    'The server is being restarted or updated.',
    'The limit on processes or on connections of one client was reached.',
    'A load limit, as Sendmail and Exim have it, was exceeded.',
    'With 521: a web server or printer is named in the MX record, or a domain has no MX and its A record leads to one.',
  ],
  reproduce: {
    how: 'Let a Postfix accept one client and come as the second, or stop it during a session.',
    kind: 'smtp',
    text: 'S: 421 4.3.2 mail.example.net Server shutting down, try again later',
    expect: '`421 4.3.2`, and the connection is closed by the server.',
    origin: "written; postscreen's own wording is `421 4.3.2 All server ports are busy`",
  },
  fixes: [
    {
      title: 'Let the queue work',
      when: 'You send, and the reply is a 421.',
      system: 'postfix',
      snippet: ['postqueue -p | grep -c 4.3.2', 'postconf minimal_backoff_time'].join('\n'),
      why: 'Nothing is to be done in the first hours: the second MX is tried within the same delivery, the first one again after the back-off.',
    },
    {
      title: 'Give the server more doors',
      when: 'It is yours, and postscreen says that all ports are busy.',
      system: 'postfix',
      snippet: [
        'postconf -e default_process_limit=200',
        'postfix reload',
        '# are they busy, or stuck in a look-up?',
        'ss -tn state established "( sport = :25 )" | wc -l',
      ].join('\n'),
      why: 'The limit is on smtpd processes; if most of them wait for a DNS list or a filter, raising it only moves the jam.',
    },
    {
      title: 'Say in DNS that there is no mail',
      when: 'The name never takes mail and keeps getting it.',
      system: 'dns',
      snippet: 'www.example.org.  3600  IN  MX  0 .',
      why: 'A null MX (RFC 7505) ends it before a connection is made, and senders learn 5.1.10 instead of waiting.',
    },
  ],
  avoid: [
    {
      what: 'Reconnect at once in a loop',
      why: 'The door was shut because of too many connections.',
    },
    {
      what: 'Block a server for its 421',
      why: 'It is the polite form of an outage.',
    },
  ],
  seenFrom: [],
  tellTheSender: "The recipient's mail server is taking a break; we try again soon.",
  related: [
    {
      key: 'X.4.1',
      how: 'Nobody answered at all.',
    },
    {
      key: 'X.4.5',
      how: 'Congestion on the way, with the same remedy.',
    },
    {
      key: 'X.1.10',
      how: 'The domain says in DNS that it takes no mail.',
    },
    {
      key: 'X.7.28',
      how: 'Too much mail of yours in particular.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
    {
      title: 'RFC 7504, on 521 and 556',
      url: 'https://www.rfc-editor.org/rfc/rfc7504',
    },
    {
      title: 'Postfix: POSTSCREEN_README',
      url: 'https://www.postfix.org/POSTSCREEN_README.html',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'The RFCs define both forms. The wording of Postfix was not recorded here.',
  },
} satisfies Page<'X.3.2'>;
