/** The page on X.4.4: no route. */
import type { Page } from '../page.ts';

/** Reference page of X.4.4. */
export const page = {
  key: 'X.4.4',
  title: 'There is no server to send the message to',
  summary:
    'DNS or the routing table did answer, and the answer names no host that takes mail for the domain, most often because the domain is misspelt or gone.',
  severity: {
    level: 'high',
    reason: 'In the 5 form the message has come back, and a new attempt asks the same tables.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'Single cases are typing errors; many different domains at once, or all of your own, mean a broken route or a lapsed registration.',
  },
  meaning: [
    'Somebody has to name the next hop: MX and address records, a transport map, a connector. All were asked, and none had one to offer. The destination never heard of the message.',
    'Servers disagree on where this ends and X.1.2 begins. Postfix gives 5.4.4 to a domain that does not exist at all, which the register would call 5.1.2; Exchange Server does likewise with `SMTPSEND.DNS.NonExistentDomain`. So the words behind the code decide whether the domain is dead or merely without a host.',
  ],
  forms: {
    4: '4.4.4 says that the routing is expected to come back. Postfix uses it where `smtp_defer_if_no_mx_address_found` is on, and Exchange Online for a domain whose tenant has no mail service yet.',
    5: '5.4.4 rests on a definite answer: no such name, or a name without a usable record. A mistyped domain stays mistyped; a domain that lapsed yesterday may be paid for tomorrow.',
  },
  causes: [
    'The domain is misspelt: `exmaple`, `.con`, a missing letter.',
    'The domain has lapsed or was given up.',
    'The domain exists and has neither MX nor address record, for instance a zone with only a web host under `www`.',
    'The MX record names a host that has no address.',
    'A transport map, smart host or connector of your own names a host that does not resolve.',
    'On Exchange: no send connector covers the domain.',
  ],
  reproduce: {
    how: 'Let Postfix deliver to a name under `.invalid`, which is reserved for not existing.',
    kind: 'log',
    text: 'postfix/smtp[26487]: EF4EA20C0A6: to=<unknown-host@example.org>, relay=none, delay=0.07, delays=0.07/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nowhere.invalid type=A: Host not found)',
    expect:
      '`dsn=5.4.4, status=bounced` at once; a domain that exists and has no record of the type gives `Host found but no data record of requested type`.',
    origin: 'Postfix; a transport map leads example.org to nowhere.invalid',
  },
  fixes: [
    {
      title: 'Look at the domain, letter by letter, and then in DNS',
      when: 'One recipient, and a person typed the address.',
      system: 'shell',
      snippet: [
        'dig MX example.org',
        '# status: NXDOMAIN             the domain does not exist',
        '# status: NOERROR, ANSWER: 0   it exists and has no MX: is there an A or AAAA?',
        'dig +short A example.org; dig +short AAAA example.org',
        '# it has an MX: has the host that it names an address?',
        'dig +short A mx.example.org; dig +short AAAA mx.example.org',
      ].join('\n'),
      why: 'The two answers look alike in a bounce and ask for different things: another spelling, or a word with the owner.',
    },
    {
      title: 'Publish an MX record that leads to an address',
      when: 'It is your domain that others cannot route to.',
      system: 'dns',
      snippet: [
        'example.org.     3600  IN  MX    10 mx.example.org.',
        'mx.example.org.  3600  IN  A     192.0.2.25',
        'mx.example.org.  3600  IN  AAAA  2001:db8::25',
      ].join('\n'),
      why: 'The target has to be a name with address records of its own; an IP address or an alias in the MX record is not routable for strict senders.',
    },
    {
      title: 'Find the entry of your own that misleads',
      when: 'The name in the log is not the domain of the recipient.',
      system: 'postfix',
      snippet: [
        'postmap -q example.org hash:/etc/postfix/transport',
        'postconf relayhost transport_maps default_transport',
        '# square brackets in an entry: take the host as it is, without looking for an MX',
        '# relayhost = [relay.example.net]:587',
      ].join('\n'),
      why: 'Without brackets Postfix looks for an MX record of that name first and goes to whichever host it lists; a misspelt name in one of the three settings fails for every domain that it covers.',
    },
    {
      title: 'Wait for an MX host whose address is missing',
      when: 'You send to partners whose zones are broken from time to time.',
      system: 'postfix',
      snippet: 'smtp_defer_if_no_mx_address_found = yes',
      why: 'Postfix then keeps mail for a domain whose MX hosts have no address, and logs 4.4.4 instead of returning it.',
    },
    {
      title: 'Cover the domain with a connector',
      when: 'Exchange Server has the message in its unreachable queue or returns 5.4.4.',
      system: 'exchange',
      snippet: [
        'Get-SendConnector | Format-List Name,Enabled,AddressSpaces',
        "New-SendConnector -Name 'To the Internet' -Usage Internet -AddressSpaces '*' -DNSRoutingEnabled $true",
      ].join('\n'),
      why: 'Without a connector for `*` an Exchange organization knows no way out of itself.',
    },
  ],
  avoid: [
    {
      what: 'Suppress the address on the number alone',
      why: 'It names no culprit: unless the words say that the domain does not exist, a slip in your own routing would bury good addresses of a whole domain.',
    },
    {
      what: 'Deliver to the web host of the domain instead',
      why: 'A host that is not listed for mail either refuses it or is run by somebody else.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Server',
      line: '550 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain',
      means: 'DNS has no such domain: read it as 5.1.2. Exchange Online writes 5.4.310 instead.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Exchange Online',
      line: '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5',
      means: 'MX already leads to Microsoft, and the tenant has no licence for mail: only its owner can end it.',
      source: 'https://github.com/sisimai/go-sisimai',
    },
  ],
  tellTheSender: 'We found no mail server for this address; please check the part after the @ for typing errors.',
  related: [
    { key: 'X.1.2', how: 'What the register has for a domain that does not exist; servers mix the two up.' },
    { key: 'X.1.10', how: 'The domain is there and declares with a null MX that it takes no mail.' },
    { key: 'X.4.3', how: 'No answer was had from DNS, so that nothing is known yet.' },
    { key: 'X.4.1', how: 'A host was named and did not pick up.' },
    { key: 'X.4.6', how: 'A host was named, and it was the one that asked.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'RFC 5321, section 5.1, on MX records', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
    {
      title: 'Postfix: smtp_defer_if_no_mx_address_found',
      url: 'https://www.postfix.org/postconf.5.html#smtp_defer_if_no_mx_address_found',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      "Postfix's line was recorded, and both of its codes are in the program. Exchange's wording is the one that administrators report; the line of Exchange Online is written after such reports.",
  },
} satisfies Page<'X.4.4'>;
