/** The page on X.7.25: reverse DNS. */
import type { Page } from '../page.ts';

/** Reference page of X.7.25. */
export const page = {
  key: 'X.7.25',
  title: 'The sending address has no name that leads back to it',
  summary:
    'The receiver looked up the name of the connecting IP address, and found none, or one that does not resolve to that address again.',
  severity: {
    level: 'high',
    reason: 'It hits everything that leaves from the address, whoever wrote it and whatever it says.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'A new server, a changed line or a first connection by IPv6 is enough, and large receivers refuse consistently.',
  },
  meaning: [
    'Two records have to agree. The PTR record of the address gives a name; the A or AAAA record of that name gives the address again. Networks assigned to offices and servers have such pairs, dial-up lines and infected machines mostly do not, which is why receivers ask.',
    'The PTR record is in the hands of whoever owns the network: your provider or hoster, and not the operator of your domain. The other half is in your zone. That division is why the pair is so often incomplete.',
    'The name of the HELO command is a third thing. It should be the same name, and this code is not about it.',
  ],
  forms: {
    4: '4.7.25 is what Postfix sends by default (450), since a name server may be late. Without a PTR record it is repeated until the sender gives up.',
    5: '5.7.25 is used where the answer of DNS was definite: no record, or one that contradicts.',
  },
  causes: [
    'The server is new, and the hoster was never asked for a PTR record.',
    'The machine has IPv6 now and prefers it, and only the IPv4 address has a name.',
    'The PTR record gives a name whose A record is missing or shows another address.',
    'Mail leaves by another address than planned: a second interface, a NAT gateway, a fail-over line.',
    'The reverse zone was delegated to name servers that do not answer.',
  ],
  reproduce: {
    how: 'Connect from an address without a name to a Postfix that has `reject_unknown_client_hostname`.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO mail.example.com',
      'S: 250 CHUNKING',
      'C: MAIL FROM:<>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@example.org>',
      'S: 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.25]',
    ].join('\n'),
    expect:
      '`450 4.7.25`, or 550 5.7.25 with `unknown_client_reject_code = 550`. The weaker `reject_unknown_reverse_client_hostname` answers 4.7.1 in the same place.',
    origin: 'Postfix 3.7.11, most of its answer to EHLO left out',
  },
  fixes: [
    {
      title: 'Look both ways',
      when: 'Always first, with the address that the reply shows.',
      system: 'shell',
      snippet: [
        'dig +short -x 192.0.2.25          # a name: mail.example.com.',
        'dig +short A mail.example.com     # must contain 192.0.2.25',
        'dig +short -x 2001:db8::25',
        'dig +short AAAA mail.example.com',
      ].join('\n'),
      why: 'It shows which half is missing, and with it who has to act.',
    },
    {
      title: 'Have the PTR record set',
      when: '`dig -x` gives nothing, or a generic name of the hoster.',
      system: 'dns',
      snippet: [
        '; in the panel of the hoster, "reverse DNS"; where the zone is yours:',
        '25.2.0.192.in-addr.arpa.  3600  IN  PTR  mail.example.com.',
        '; and in your own zone',
        'mail.example.com.         3600  IN  A    192.0.2.25',
        '; IPv6 likewise: AAAA, and PTR under the name that "dig -x 2001:db8::25" asks for',
      ].join('\n'),
      why: 'One address, one name. Several PTR records for one address are allowed and confuse receivers that look at the first.',
    },
    {
      title: 'Keep to the protocol that has a name',
      when: 'Only IPv6 lacks the record, and mail must go out today.',
      system: 'postfix',
      snippet: [
        '# main.cf, to be removed when the AAAA and PTR records are there',
        'smtp_address_preference = ipv4',
        '# or not at all by IPv6, for the client alone: in master.cf, below "smtp unix ... smtp"',
        '#   -o inet_protocols=ipv4',
      ].join('\n'),
      why: 'Receivers that refuse nameless IPv6 addresses without exception are often content with the IPv4 one.',
    },
    {
      title: 'Fix the address from which mail leaves',
      when: 'The reply shows an address that you did not expect.',
      system: 'postfix',
      snippet: ['smtp_bind_address = 192.0.2.25', 'smtp_bind_address6 = 2001:db8::25'].join('\n'),
      why: 'On a host with several addresses the routing table chooses, and may choose one without a name. Behind NAT the gateway has to be told instead.',
    },
    {
      title: 'Send through a relay with a name',
      when: 'The line has a dynamic address, and its owner sets no PTR record.',
      system: 'opensmtpd',
      snippet: [
        'table secrets file:/etc/mail/secrets',
        'action "out" relay host smtp+tls://acct@smtp.example.net:587 auth <secrets>',
        'match from local for any action "out"',
      ].join('\n'),
      why: 'Receivers check the host that connects to them, which is the relay then.',
    },
  ],
  avoid: [
    {
      what: 'Change the HELO name until it works',
      why: 'The receiver asks DNS by the address of the connection; what the host calls itself has no influence.',
    },
    {
      what: 'Demand the full round trip on your own server without a look at the log',
      why: '`reject_unknown_client_hostname` also turns away many small honest senders; `warn_if_reject` in front of it shows whom.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '550 5.7.25 The sending IP address 192.0.2.25 has no PTR record, or it does not lead back to it. - gsmtp',
      means: 'As registered. While Gmail still slows such mail down it writes 4.7.23.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Postfix',
      line: '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.25]',
      means: 'Name and address do not lead to each other; it is 450 by default even if they never will.',
      source: 'https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname',
    },
  ],
  tellTheSender: 'Our mail server is not registered in the way the other side expects; our team has to complete that.',
  related: [
    {
      key: 'X.7.1',
      how: 'What Postfix says under `reject_unknown_reverse_client_hostname`, and servers older than RFC 7372 always.',
    },
    { key: 'X.7.23', how: 'SPF; but 4.7.23 from Gmail means reverse DNS.' },
    { key: 'X.1.8', how: 'DNS of the sender address is at fault, in place of that of the host.' },
    {
      key: 'X.5.2',
      how: 'The name in HELO is at fault; Postfix writes 501 5.5.2 for a malformed one, 504 5.5.2 for one without a domain.',
    },
  ],
  sources: [
    { title: 'RFC 7372, section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.3' },
    { title: 'RFC 8601, section 3, on the check named iprev', url: 'https://www.rfc-editor.org/rfc/rfc8601#section-3' },
    {
      title: 'Postfix: reject_unknown_client_hostname',
      url: 'https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground: 'Register, Gmail and a recorded Postfix agree on the meaning. The wording shown for Gmail is ours.',
  },
} satisfies Page<'X.7.25'>;
