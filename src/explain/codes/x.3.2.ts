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
    'Two very different doors bear the number. The transient one is shut for a while: `421 4.3.2` is what postscreen says when `All server ports are busy`, and Sendmail when a client opens connections too fast. The permanent one was never open: RFC 7504 gave 521 to hosts that do not take mail at all.',
    'It is mostly said in place of the greeting, before any address was named, and is then meant for all messages; RFC 2034 wants no enhanced code there, but programs give one. The exception is the 450 of postscreen at `RCPT TO`, which a new client gets once.',
    'In your own log it can also be a decision of yours: Postfix marks mail for a transport in `defer_transports` with `4.3.2 ... deferred transport`, and nobody was asked at all.',
  ],
  forms: {
    4: '421 or 453 with 4.3.2: come back later. A second MX host, if there is one, may take the message at once.',
    5: '521 5.3.2 in the sense of RFC 7504 is a statement about the host: mail does not belong here. Correct the route. With `Service currently unavailable` behind it, a postscreen says it, and of you: your address is on its denylist.',
  },
  causes: [
    'A postscreen with deep protocol tests sees your host for the first time and sends it round again.',
    'The server is being restarted or updated.',
    'The limit on processes or on connections of one client was reached.',
    'A load limit, as Sendmail and Exim have it, was exceeded.',
    'With 521: a web server or printer is named in the MX record, or a domain has no MX and its A record leads to one.',
  ],
  reproduce: {
    how: 'Let a server greet with `421 4.3.2 mx.example.org is shutting down`, and a Postfix deliver there.',
    kind: 'log',
    text: [
      'postfix/smtp[26487]: D429A20C01D: to=<shutting-down@example.org>, relay=127.0.0.1[127.0.0.1]:2533, delay=0.06, delays=0.06/0/0/0, dsn=4.3.2, status=deferred (host 127.0.0.1[127.0.0.1] refused to talk to me: 421 4.3.2 mx.example.org is shutting down)',
      'postfix/error[14953]: 7E85C22A0B3: to=<held@mail.example.net>, relay=none, delay=0.04, delays=0.01/0.02/0/0.01, dsn=4.3.2, status=deferred (deferred transport)',
    ].join('\n'),
    expect: '`refused to talk to me` for the first; the second line is what `defer_transports` leaves.',
    origin: 'Postfix',
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
        'ss -Htn state established "( sport = :25 )" | wc -l',
        '# a number of its own for smtpd, in the column maxproc, overrules the default',
        "postconf -M | grep '^smtpd '",
      ].join('\n'),
      why: 'The screen lets as many clients wait for an smtpd as `default_process_limit` says. If most of them wait for a DNS list or a filter, raising it only moves the jam.',
    },
    {
      title: 'Bring the parts of Exchange back',
      when: 'Your Exchange answers `421 4.3.2 Service not active`, after an update for instance.',
      system: 'exchange',
      snippet: [
        'Get-ServerComponentState -Identity mail01 | Where-Object { $_.State -ne "Active" }',
        'Set-ServerComponentState -Identity mail01 -Component ServerWideOffline -State Active -Requester Functional',
        'Set-ServerComponentState -Identity mail01 -Component HubTransport -State Active -Requester Maintenance',
        'Set-ServerComponentState -Identity mail01 -Component FrontendTransport -State Active -Requester Maintenance',
        'Restart-Service MSExchangeTransport,MSExchangeFrontEndTransport',
      ].join('\n'),
      why: 'A set-up that was interrupted leaves its parts switched off; each requester that switched one off has to switch it on again.',
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
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
      means: 'One mailbox gets more messages at once than the store handles for it; your mail waits its turn.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Sendmail',
      line: '421 4.3.2 Connection rate limit exceeded.',
      means: 'Your host opens connections too fast; the server is not overloaded.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Postfix (postscreen)',
      line: '450 4.3.2 Service currently unavailable',
      means:
        'The answer to `RCPT TO` of a client that was tested for the first time. It passed; the next attempt goes through.',
      source: 'https://www.postfix.org/POSTSCREEN_README.html',
    },
    {
      provider: 'Postfix (postscreen)',
      line: '521 5.3.2 Service currently unavailable',
      means:
        'Your address is on the denylist of the operator, `postscreen_access_list`; with the action `enforce` it is a 550.',
      source: 'https://www.postfix.org/POSTSCREEN_README.html',
    },
    {
      provider: 'Postfix (postscreen)',
      line: '421 4.3.2 All server ports are busy',
      means: 'Every SMTP process is in use, which a flood of spam can bring about.',
      source: 'https://www.postfix.org/POSTSCREEN_README.html',
    },
  ],
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
      how: 'A null MX in DNS: mail is not wanted at all.',
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
    ground:
      'The RFCs define both forms, the log is recorded, and the lines of Sendmail and postscreen are taken from the programs. Lines and commands of Exchange are given from memory of the vendor pages, untried.',
  },
} satisfies Page<'X.3.2'>;
