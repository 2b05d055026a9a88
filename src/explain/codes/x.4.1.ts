/** The page on X.4.1: nobody answered the connection. */
import type { Page } from '../page.ts';

/** Reference page of X.4.1. */
export const page = {
  key: 'X.4.1',
  title: 'The other mail server did not answer',
  summary:
    'Your server tried to open a connection to port 25 of the destination and nobody took the call, so the message waits in your queue.',
  severity: {
    level: 'low',
    reason:
      'Under 4.4.1 the message is still queued and is tried again for days; it is only lost if the silence lasts.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'One silent destination is its own affair, but when all time out together the fault is your network or its port 25, and nothing leaves.',
  },
  meaning: [
    'The failure lies below SMTP: no connection came about, no command was sent, and nobody over there has seen the address or the message. So the code comes from your own server, or from a relay on the way, and not from the destination.',
    'RFC 3463 describes a host that is busy or cannot take a call. In practice everything that stops a connection goes by this code: Postfix logs 4.4.1 alike for `Connection timed out` (packets vanish), `Connection refused` (the host is up and nothing listens) and `No route to host`. These words, not the number, say where to look.',
    'A connection that was opened and then broke off, or on which not even a greeting came, has a code of its own, 4.4.2.',
  ],
  forms: {
    4: '4.4.1 is the only form that RFC 3463 has, and the queue tries again by itself. In a log no reply code stands beside it, for nobody replied; the register pairs it with 451. In a bounce with `Action: failed` it says that the queue has given up, for Postfix keeps the 4 of the last attempt; read the action, not the digit.',
    5: '5.4.1 is rare, and RFC 3463 does not foresee it. From Exchange Online, `550 5.4.1` comes from a host that did answer: it says that the recipient is not in the directory, or that the domain is not one it serves. Only where your own server wrote it does it mean that it stopped waiting.',
  },
  causes: [
    'The destination is down, restarting, or has no connection left to give.',
    'Outgoing port 25 is closed where your server stands; many cloud and access networks do so until asked, and then all destinations time out.',
    'A firewall in front of the destination drops what comes from your address, without a word.',
    'The domain is mistyped but registered: it has no MX record, and your server calls the web server at its address.',
    'The MX record leads to a host that has moved, has a private address, or never ran mail.',
    'The MX host has an IPv6 address, your server tries it, and one of the two has no working IPv6 route.',
    'With 5.4.1 from Exchange Online: a mistyped address, a mailbox that exists on premises only, or an accepted domain that is not set up yet.',
  ],
  reproduce: {
    how: 'Lead a test domain to an address from which nobody can answer, for instance with `transport_maps = inline:{ example.org=smtp:[192.0.2.25] }` in Postfix, and send a message there.',
    kind: 'log',
    text: [
      'postfix/smtp[26487]: connect to 192.0.2.25[192.0.2.25]:25: Connection timed out',
      'postfix/smtp[26487]: CE08320C052: to=<ann@example.org>, relay=none, delay=2.1, delays=0.06/0/2/0, dsn=4.4.1, status=deferred (connect to 192.0.2.25[192.0.2.25]:25: Connection timed out)',
    ].join('\n'),
    expect:
      '`dsn=4.4.1, status=deferred` and `relay=none`; after `maximal_queue_lifetime` a bounce with `Status: 4.4.1`.',
    origin: 'Postfix, with `smtp_connect_timeout = 2s`; addresses and port replaced',
  },
  fixes: [
    {
      title: 'Find out which side is silent',
      when: 'You see time-outs and do not know yet whether they concern one destination or all.',
      system: 'shell',
      snippet: [
        '# on the mail server itself, not on your desk',
        'dig +short MX example.org',
        'nc -vz -w 10 mx.example.org 25',
        'nc -vz -w 10 mx.example.net 25   # a server that is known to work',
        'postqueue -p | grep -c "Connection timed out"',
      ].join('\n'),
      why: 'If the second server answers, the first is down or filters you; if neither does, the block is on your side of the wire.',
    },
    {
      title: 'Send through a relay on port 587',
      when: 'No destination answers on port 25, and the network you are in will not open it.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'relayhost = [relay.example.net]:587',
        'smtp_sasl_auth_enable = yes',
        'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd',
        '# in that file, before postmap: [relay.example.net]:587 user:password',
        'smtp_sasl_security_options = noanonymous',
        'smtp_tls_security_level = encrypt',
      ].join('\n'),
      why: 'Networks close port 25 against hijacked machines; 587 asks for a login and stays open.',
    },
    {
      title: 'Prefer IPv4 until IPv6 works',
      when: 'The log shows an address with colons before `Network is unreachable` or a time-out, and the IPv4 address of the same host answers.',
      system: 'postfix',
      snippet: [
        '# main.cf: IPv4 first, IPv6 if that fails',
        'smtp_address_preference = ipv4',
        '# or no IPv6 at all, for incoming mail too; stop and start Postfix for it',
        'inet_protocols = ipv4',
      ].join('\n'),
      why: 'By default Postfix mixes the two families, so that part of the attempts spends its time on a route that ends nowhere.',
    },
    {
      title: 'Make your own server reachable',
      when: 'Others report 4.4.1 for mail to you.',
      system: 'firewall',
      snippet: [
        "ss -ltn 'sport = :25'              # 127.0.0.1:25 alone is not enough",
        'postconf inet_interfaces            # should be all',
        'nft insert rule inet filter input tcp dport 25 accept',
      ].join('\n'),
      why: 'A server that listens on loopback refuses the call from outside, and a firewall that drops it makes the caller wait for nothing.',
    },
    {
      title: 'Look the recipient up in the tenant',
      when: 'Exchange Online answers `550 5.4.1` to mail for a domain of yours.',
      system: 'exchange',
      snippet: [
        'Get-Recipient -Identity ann@example.org',
        'Get-AcceptedDomain -Identity example.org | Format-List DomainType',
        '# mailboxes outside the tenant: let unknown recipients through to them',
        'Set-AcceptedDomain -Identity example.org -DomainType InternalRelay',
      ].join('\n'),
      why: 'For an authoritative domain Exchange Online refuses at its edge whoever is not in the directory; an internal relay passes them on. That needs a connector to the other server: without one the mail follows the MX record back and loops.',
    },
  ],
  avoid: [
    {
      what: 'Give up at the first time-out',
      why: 'RFC 5321 wants attempts for at least four to five days, and most outages are over long before.',
    },
    {
      what: 'Flush the queue every few minutes',
      why: 'Each attempt holds a delivery slot until the connection times out, and mail to servers that do answer waits behind it.',
    },
    {
      what: 'Take the address off a list for 4.4.1',
      why: 'Nobody has looked at the address; a whole domain of good readers would go with one reboot.',
    },
    {
      what: "Retry Exchange Online's 5.4.1 as a network fault",
      why: 'It was an answer. The recipient stays unknown until somebody corrects the address or the directory.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR03FT011.eop-EUR03.prod.protection.outlook.com]',
      means: 'The directory has no such recipient: read it as 5.1.1.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Exchange Online',
      line: '550 5.4.1 Relay Access Denied [HE1EUR01FT059.eop-EUR01.prod.protection.outlook.com]',
      means: 'The domain is not one of this tenant: its MX record or your route is wrong.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  tellTheSender:
    "The recipient's mail server is not answering right now; we keep trying and let you know if it stays away.",
  related: [
    { key: 'X.4.2', how: 'The server did answer, and the connection broke off later.' },
    { key: 'X.4.3', how: 'The look-up in DNS failed, so that no connection was tried.' },
    { key: 'X.4.4', how: 'DNS answered and gave no host to connect to.' },
    { key: 'X.4.7', how: 'The queue ran out of time; often what a long 4.4.1 ends as.' },
    { key: 'X.1.1', how: "What Exchange Online's 5.4.1 means." },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'RFC 5321, section 4.5.4.1, on retries', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    { title: 'Postfix: postconf(5)', url: 'https://www.postfix.org/postconf.5.html' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC and recorded Postfix logs agree on 4.4.1, and Microsoft documents its 5.4.1. That the queue of other servers ends in the same code was not verified, and no source ranks the causes.',
  },
} satisfies Page<'X.4.1'>;
