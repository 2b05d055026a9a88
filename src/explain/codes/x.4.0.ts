/** The page on X.4.0: some trouble of network or routing. */
import type { Page } from '../page.ts';

/** Reference page of X.4.0. */
export const page = {
  key: 'X.4.0',
  title: 'Something on the way went wrong, and the code does not say what',
  summary:
    'A server on the route could not pass the message on and chose the catch-all of the network codes, so the answer is in the words behind it.',
  severity: {
    level: 'medium',
    reason: 'The 4 form stays in the queue and often resolves itself, while a 5.4.0 has usually ended a loop.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'It tends to describe a route and not a mailbox, so whatever else takes that route is stuck as well.',
  },
  meaning: [
    'Two facts can be taken from the number: the fault lies between servers, and nobody complains about mailbox or text. Whether DNS, a socket, a connector or a circle of forwardings is to blame is left open.',
    'Two programs account for much of what one sees. Exchange puts 4.4.0 around whatever its next hop said, where the quoted inner reply is the one to read, and before its own failed DNS queries. Postfix uses 5.4.0 for `too many hops`, a mail loop for which the register has X.4.6.',
    'Dovecot writes 4.4.0 when its LMTP or submission proxy does not get through to the server behind it; the bracket behind `Proxy failed` tells whether look-up, connection or reply failed.',
  ],
  forms: {
    4: '4.4.0 leaves the message in a queue. If it quotes a second reply with a 5, no waiting will change that inner answer.',
    5: '5.4.0 is over for this message. From Postfix it is a loop, and the same message sent again goes round again.',
  },
  causes: [
    'The smart host or connector behind Exchange refuses or drops the session, and 4.4.0 wraps its reply.',
    'Exchange or Amazon SES gets no answer from the DNS for the domain: a misspelt one, or one whose name servers are broken.',
    'A forwarding at A leads to B, and one at B leads back to A, until Postfix counts more `Received` lines than `hopcount_limit` allows.',
    'A proxy reaches no back end: a Dovecot director, an LMTP socket, a content filter.',
    'Postfix cannot open a socket for an address family that the kernel does not have.',
    'A gateway that knows a single network code uses it for DNS errors and timeouts alike.',
  ],
  reproduce: {
    how: 'Hand Postfix a message with more `Received` lines than `hopcount_limit` (50 unless changed).',
    kind: 'smtp',
    text: [
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
      'C: Received: from a.example.com by b.example.com',
      'C: Received: from b.example.com by a.example.com',
      'C: Subject: the two lines above, twenty-five times each and once more',
      'C:',
      'C: Round and round.',
      'C: .',
      'S: 554 5.4.0 Error: too many hops',
    ].join('\n'),
    expect:
      '`554 5.4.0` after the final dot; Postfix counts headers, so one long chain of honest relays ends the same way.',
    origin: 'Postfix; the message is shortened',
  },
  fixes: [
    {
      title: 'Read the inner error in the Exchange queue',
      when: 'Mail piles up in an Exchange queue with 4.4.0.',
      system: 'exchange',
      snippet: [
        'Get-Queue | Where-Object { $_.LastError } | Format-List Identity,NextHopDomain,LastError',
        'Get-SendConnector | Format-List Name,AddressSpaces,SmartHosts,DNSRoutingEnabled',
      ].join('\n'),
      why: 'LastError quotes the host and its reply in full; the connector shows whether that host was meant at all.',
    },
    {
      title: 'Give Exchange a resolver that answers',
      when: 'LastError says `DNS query failed`, and the domain resolves elsewhere.',
      system: 'exchange',
      snippet: [
        'Resolve-DnsName -Type MX example.org',
        'Set-TransportService EX01 -ExternalDNSAdapterEnabled $false -ExternalDNSServers 192.0.2.53',
        'Set-SendConnector Internet -UseExternalDNSServersEnabled $true',
      ].join('\n'),
      why: 'The list of external servers serves only connectors that are told to use it; the adapter keeps the resolver of the directory.',
    },
    {
      title: 'Follow the circle in the Received lines',
      when: 'Postfix says `too many hops`.',
      system: 'shell',
      snippet: [
        '# the bounce carries the message: which hosts come again and again?',
        "grep -A1 '^Received:' bounce.eml | grep -o 'by [^ ;]*' | sort | uniq -c | sort -rn | head",
      ].join('\n'),
      why: 'The hosts that share the highest count pass the message to each other; one of the two has to deliver it.',
    },
    {
      title: 'Try the back end of the proxy by hand',
      when: 'The 4.4.0 comes from Dovecot.',
      system: 'dovecot',
      snippet: ['doveadm proxy list', 'doveadm log errors', 'nc -vz -w 5 backend.example.net 24'].join('\n'),
      why: 'The client is told one word in a bracket; the log has the address that was tried and the error of the system.',
    },
  ],
  avoid: [
    {
      what: 'Raise `hopcount_limit`',
      why: 'Fifty relays are more than honest mail needs; a circle merely takes longer and loads both servers meanwhile.',
    },
    {
      what: 'Put a public resolver on the network card of an Exchange server',
      why: 'Exchange finds its directory by the same setting, and fails in other places instead.',
    },
    {
      what: 'Build a rule on X.4.0 alone',
      why: 'A loop that never ends and a connector that restarts share the number.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange',
      line: '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed.',
      means:
        'In quotation marks stands the reply of the next hop, and that one counts; `421 4.2.1 Unable to connect` is from Exchange itself, which got none.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Exchange',
      line: '451 4.4.0 DNS query failed. The error was: SMTPSEND.DNS.NonExistentDomain; nonexistent domain',
      means: 'The domain of the recipient, or the smart host by its name, is not in the DNS that Exchange asks.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Amazon SES',
      line: '421 4.4.0 Unable to lookup DNS for example.org',
      means: 'Neither MX nor address was found; it arrives inside `554 4.4.7 Message expired` once SES has given up.',
      source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
    },
    {
      provider: 'Postfix',
      line: '554 5.4.0 Error: too many hops',
      means: 'A mail loop: read it as 5.4.6.',
      source: 'https://www.postfix.org/postconf.5.html#hopcount_limit',
    },
  ],
  tellTheSender: 'Your message got stuck between two mail systems; our team is finding out where.',
  related: [
    { key: 'X.4.1', how: 'The next host could not be reached at all.' },
    { key: 'X.4.2', how: 'It was reached, and the session broke.' },
    { key: 'X.4.6', how: "The register's number for loops, which Postfix itself uses at delivery." },
    { key: 'X.3.0', how: 'The trouble is inside the receiving system instead of on the way to it.' },
    { key: 'X.0.0', how: 'Not even the subject is known.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'Postfix: hopcount_limit', url: 'https://www.postfix.org/postconf.5.html#hopcount_limit' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      "Postfix's line was recorded, and Dovecot 2.3 carries its 4.4.0 in the program. What Exchange wraps varies too much to be listed, its lines were not compared with its documentation, and no one has counted which of the causes leads.",
  },
} satisfies Page<'X.4.0'>;
