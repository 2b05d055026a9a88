/** The page on X.4.6: the message goes in circles. */
import type { Page } from '../page.ts';

/** Reference page of X.4.6. */
export const page = {
  key: 'X.4.6',
  title: 'The message went in circles',
  summary:
    'Servers passed the message on to each other, or one of them to itself, until one counted the stations and stopped it.',
  severity: {
    level: 'high',
    reason: 'The message is returned, and until somebody changes the routing the address cannot be reached at all.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'A loop in the routing of a domain strikes all of its mail, and each message costs dozens of deliveries before it dies.',
  },
  meaning: [
    'No server on the way considers itself the final one. Each `Received` header is a station; when there are more than a limit allows, the next server concludes that the message does not advance. Sendmail stops at 25, Postfix and Gmail at 50.',
    'There are two kinds. In a routing loop MX records, transport maps or connectors lead back, and every address of the domain is concerned. In a forwarding loop two mailboxes forward to each other, and only those two are.',
    'Postfix recognizes both early: `loops back to myself` means that DNS names this very host for a domain that it does not serve, and `mail forwarding loop` that the message already has a `Delivered-To` line with this address.',
  ],
  forms: {
    4: 'The only form of RFC 3463, and the rarer one: Postfix keeps a 4.4.6 for its dialogue with a next host that turns out to be itself. The message then waits in the queue for whoever repairs the configuration.',
    5: '5.4.6 is what nearly all servers say. Once the loop is cut, the message has to be sent anew.',
  },
  causes: [
    'Your MX record leads to a host on which the domain is configured nowhere, so that it looks the MX up and finds itself.',
    'A gateway relays to the mail server, and the mail server sends unknown recipients back to the gateway.',
    'Two people forward to each other, or one forwards to an address that is an alias for the first.',
    'Exchange: the accepted domain is an internal relay, and the address exists on neither side, on premises nor online.',
    'The server stands behind NAT and does not know that the public address in DNS is its own.',
    'Two servers were given the same host name.',
  ],
  reproduce: {
    how: 'Point a domain at a Postfix host that does not list it, and send a message to it from that host.',
    kind: 'log',
    text: 'postfix/smtp[26487]: CAD6D20C0A6: to=<ann@example.org>, relay=none, delay=0.07, delays=0.07/0/0/0, dsn=5.4.6, status=bounced (mail for mail.example.net loops back to myself)',
    expect: '`dsn=5.4.6, status=bounced` without a connection; the bounce has `Status: 5.4.6`.',
    origin: 'Postfix; recipient and host replaced',
  },
  fixes: [
    {
      title: 'Give the domain one place in the configuration',
      when: '`loops back to myself`, or the bounce shows the same host in every second `Received` line.',
      system: 'postfix',
      snippet: [
        '# main.cf, if the mailboxes are users of this host',
        'mydestination = $myhostname, localhost.$mydomain, localhost, example.org',
        '# if this host only passes the mail on: not there, but here, with a route to the inner server',
        '# relay_domains = example.org',
        '# transport_maps = hash:/etc/postfix/transport',
        '# /etc/postfix/transport, followed by: postmap /etc/postfix/transport',
        '# example.org  smtp:[inner.example.net]',
      ].join('\n'),
      why: 'A domain that Postfix serves or relays by a fixed route is no longer looked up in DNS, where it would find itself.',
    },
    {
      title: 'Tell Postfix its public address',
      when: 'The host stands behind NAT, or a load balancer holds the address in the MX record.',
      system: 'postfix',
      snippet: 'proxy_interfaces = 203.0.113.25',
      why: 'Only then does it see that an MX record with that address means itself. It ends the circling; for the mail to arrive, the domain has to stand in one of the settings above as well.',
    },
    {
      title: 'Close the domain in Exchange',
      when: 'All mailboxes are in one place, and unknown addresses circle between Exchange and a gateway.',
      system: 'exchange',
      snippet: [
        'Get-AcceptedDomain | Format-List DomainName,DomainType',
        'Set-AcceptedDomain -Identity example.org -DomainType Authoritative',
      ].join('\n'),
      why: 'An authoritative domain refuses whom it does not find, where an internal relay sends the message back to where it came from.',
    },
    {
      title: 'Break one of two forwardings',
      when: 'Only one or two addresses are concerned.',
      system: 'exchange',
      snippet: [
        'Get-Mailbox -Identity ann@example.org | Format-List ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward',
        'Set-Mailbox -Identity ann@example.org -ForwardingAddress $null -ForwardingSmtpAddress $null',
        'Get-InboxRule -Mailbox ann@example.org | Where-Object { $_.ForwardTo -or $_.RedirectTo }',
      ].join('\n'),
      why: 'Administrators and users can both forward, in different places; the circle ends as soon as one of its links is gone.',
    },
  ],
  avoid: [
    {
      what: 'Allow more hops',
      why: 'The limit ends a loop and does not make it; doubling it doubles the load and the delay of the bounce. Only where no host stands twice in the `Received` lines is it too low: RFC 5321 recommends at least 100, and the 25 of Sendmail can be few for a path with filters and forwardings.',
    },
    {
      what: 'Strip `Received` or `Delivered-To` headers on the way',
      why: 'They are the only memory that a loop has of itself; without them it runs until a disk is full.',
    },
    {
      what: "Read Zoho's 5.4.6 as a loop",
      why: 'It blocks a sending account for its behaviour, and no change of routing lifts that.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. https://support.google.com/mail/?p=MailLoop - gsmtp',
      means: 'As the register has it; often two forwardings, one of them in a Google account.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange',
      line: '554 5.4.6 Hop count exceeded - possible mail loop',
      means: 'As the register has it. Exchange Online writes 5.4.14 where it sees the loop itself.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Zoho',
      line: '550 5.4.6 Unusual sending activity detected. Please try after sometime',
      means: 'The sending account is blocked until a person has it released.',
      source: 'https://smtp.codes/zoho',
    },
  ],
  tellTheSender:
    "The recipient's mail is being passed around in a circle; they need to tell the people who run their mail.",
  related: [
    { key: 'X.4.0', how: 'What Postfix writes for `too many hops` when it receives a message.' },
    { key: 'X.3.5', how: 'A server found itself misconfigured, a loop to itself among other things.' },
    { key: 'X.4.4', how: 'No next hop at all, where the loop has one too many.' },
    { key: 'X.2.4', how: 'An expansion of a mailing list went wrong, now and then by containing itself.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'RFC 5321, section 6.3, on loops', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3' },
    { title: 'Postfix: proxy_interfaces', url: 'https://www.postfix.org/postconf.5.html#proxy_interfaces' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      "A recorded Postfix bounce, the programs of Postfix, Sendmail and Dovecot, and Google's list agree. Zoho's sense rests on a third party; the 4.4.6 of Postfix was read in its program and not provoked.",
  },
} satisfies Page<'X.4.6'>;
