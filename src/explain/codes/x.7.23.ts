/** The page on X.7.23: SPF says no. */
import type { Page } from '../page.ts';

/** Reference page of X.7.23. */
export const page = {
  key: 'X.7.23',
  title: 'This host may not send for the domain (SPF)',
  summary:
    'The domain of the envelope sender publishes which hosts send its mail, and the host that connected is not one of them.',
  severity: {
    level: 'high',
    reason: 'The message is refused before its content is seen, and so is all other mail of the domain from this host.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'A new server or service that is missing in the record fails at every strict receiver from its first message on.',
  },
  meaning: [
    'SPF looks at three things: the IP address, the domain behind `MAIL FROM` (or the HELO name, for a bounce), and the record of that domain. The result "fail" mostly means that the record ends in `-all` and nothing in front of it matched. It was RFC 7372 that gave the result a number; RFC 7208 itself, some months older, still says 5.7.1.',
    'The author that readers see plays no part. Where a service uses its own return address, it is the record of the service that counts, and yours may be perfect.',
    'Forwarding is the great innocent case: whoever passes a message on connects from a host that the original domain has never heard of.',
  ],
  forms: {
    4: "4.7.23 is Gmail's, for something else: a sending address without a reverse name that leads back. A real SPF result that may change on retry is 4.7.24.",
    5: '5.7.23 behind 550 follows from record and address; either has to change.',
  },
  causes: [
    'A new server, or a changed address of an old one, was not added to the record.',
    'A service sends with your domain in its return address, and its `include:` is missing.',
    'The message was forwarded without rewriting the envelope.',
    'The host has gone over to IPv6, and the record lists its IPv4 address only.',
    'Mail is sent from the application server directly instead of through the mail server that SPF names.',
    'It is a forgery, and SPF has done its work.',
  ],
  reproduce: {
    how: 'Put `-all` behind a list without your address, and send to a server that runs policyd-spf.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<news@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@example.org>',
      'S: 550 5.7.23 <ann@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.',
    ].join('\n'),
    expect:
      '`550 5.7.23` at `RCPT TO`, since the check needs no content. The real text goes on with a link, in which `id=` and `ip=` name what was checked.',
    origin: 'Postfix 3.7.11 with policyd-spf 3.0.4; another domain put in, and the link left out',
  },
  fixes: [
    {
      title: 'Find which address and which domain were checked',
      when: 'First. The link of policyd-spf has them as `id=` and `ip=`; otherwise look at `smtp.mailfrom` and the topmost `Received` of a copy that arrived elsewhere.',
      system: 'shell',
      snippet: [
        'dig +short TXT example.com | grep v=spf1',
        '# the verdict, computed as a receiver would (package spfquery of Debian)',
        'spfquery --ip=192.0.2.25 --sender=news@example.com --helo=mail.example.com',
      ].join('\n'),
      why: 'The domain is often that of a bounce address, and the address that of a second interface, and then the record in mind is not the one at fault.',
    },
    {
      title: 'Add the address or the service',
      when: 'The host is yours, or one that sends for you.',
      system: 'dns',
      snippet: [
        '; change the record that is there, and keep its other terms',
        'example.com.  3600  IN  TXT  "v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 include:spf.mailer.example.net -all"',
      ].join('\n'),
      why: 'Terms are read from left to right and the first match decides; `-all` is reached by those that nothing named.',
    },
    {
      title: 'Send through the server that the record names',
      when: 'An application has begun to deliver by itself.',
      system: 'postfix',
      snippet: [
        '# main.cf on the application server',
        'relayhost = [mail.example.com]:587',
        'smtp_sasl_auth_enable = yes',
        'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd',
        '# in that file, before postmap: [mail.example.com]:587 user:password',
        'smtp_sasl_security_options = noanonymous',
        'smtp_tls_security_level = encrypt',
      ].join('\n'),
      why: 'One way out means one address in SPF, one reputation, and one log.',
    },
    {
      title: 'Forward with an envelope of your own',
      when: 'You pass on mail of others from an Exim.',
      system: 'exim',
      snippet: [
        '# main section: SRS_SECRET = a long random word of your own',
        '# router for remote domains: transport = ${if eq {$local_part@$domain} \\',
        '#   {$original_local_part@$original_domain} {remote_smtp} {remote_forwarded_smtp}}',
        '# transport for what is forwarded',
        'remote_forwarded_smtp:',
        '  driver = smtp',
        '  max_rcpt = 1',
        '  return_path = ${srs_encode {SRS_SECRET} {$return_path} {$original_domain}}',
      ].join('\n'),
      why: 'The next receiver asks for SPF of your domain and finds you in it. `srs_encode` came with Exim 4.95; a router with `inbound_srs` has to take the bounces back.',
    },
  ],
  avoid: [
    {
      what: 'Weaken `-all` to `?all`',
      why: 'It gets this message through, and tells receivers that any host may be yours; the list of the missing ones does not shrink by it.',
    },
    {
      what: 'Add a second SPF record for the new service',
      why: 'Two are a permanent error, and what was a refusal at some becomes one at many.',
    },
    {
      what: 'Put `ptr` into the record',
      why: 'RFC 7208 advises against it: it is slow, burdens the servers of `.arpa`, and some receivers skip it.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
      means: 'As registered: the destination found that SPF of your domain does not cover the sending address.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Gmail',
      line: '421 4.7.23 The sending IP address for this message has no PTR record, or its forward entry does not match. - gsmtp',
      means: 'Not SPF but reverse DNS: read it as X.7.25.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'policyd-spf (Postfix)',
      line: '550 5.7.23 Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=news@example.com;ip=192.0.2.25;r=example.org',
      means: 'What RFC 7372 says; `s=helo` in the link shows that the HELO name was checked instead.',
      source: 'https://launchpad.net/spf-engine',
    },
  ],
  tellTheSender: 'Your message left by a server that is not cleared for our domain; our team has to add it.',
  related: [
    { key: 'X.7.24', how: 'SPF reached no result, by a mistake in the record or by DNS.' },
    { key: 'X.7.25', how: 'The reverse name of the same host is at fault.' },
    { key: 'X.7.26', how: 'DKIM failed too, or DMARC decided.' },
    { key: 'X.7.27', how: 'At Gmail the code for a failure of SPF.' },
    { key: 'X.7.1', how: 'What RFC 7208 itself proposes for it.' },
  ],
  sources: [
    { title: 'RFC 7372, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.2' },
    { title: 'RFC 7208, section 8.4', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4' },
    { title: 'SPF engine, with policyd-spf', url: 'https://launchpad.net/spf-engine' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC and a running policyd-spf agree. What Gmail writes is given in other words than its own; the Exim transport was not run.',
  },
} satisfies Page<'X.7.23'>;
