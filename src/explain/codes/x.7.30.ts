/** The page on X.7.30: REQUIRETLS cannot be kept. */
import type { Page } from '../page.ts';

/** Reference page of X.7.30. */
export const page = {
  key: 'X.7.30',
  title: 'The next server does not promise TLS all the way',
  summary:
    'The sender demanded verified TLS on every hop, and none of the servers to which the message has to go next offers the REQUIRETLS extension; from Gmail the number means a failure of DKIM.',
  severity: {
    level: 'medium',
    reason: 'The message came back by the wish of its sender and was not exposed.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'REQUIRETLS is rare; in the sense of Gmail the code can stop all mail of a domain.',
  },
  meaning: [
    'Ordinary mail between servers is encrypted if possible and sent in the clear otherwise. With `REQUIRETLS` behind `MAIL FROM` (RFC 8689) a sender prefers no delivery to an open one: each station must reach the next by TLS with a certificate that fits, and must hear from it that it will do the same.',
    'The code stands in the bounce of the station at which that promise could not be had. TLS itself was there; for a session that could not be protected RFC 8689 has 5.7.10.',
    'Gmail writes 5.7.30, and 4.7.30 before it, where DKIM did not pass: `gsmtp` ends the line. Exchange Online writes 550 5.7.30 to programs and devices that log in with a password, with the words `Basic authentication is not supported`.',
  ],
  forms: {
    4: 'RFC 8689 shows no 4.7.30. At Gmail it is the warning before the refusal: the mail is slowed down until its signatures pass.',
    5: '5.7.30 of the register is not an answer to try again on: RFC 8689 has the station give up after the last MX host.',
  },
  causes: [
    'At Gmail: the message has no DKIM signature, or one that fails.',
    'The server of the recipient does not know REQUIRETLS, as most do not.',
    'At Exchange Online: a program or device submits with user name and password.',
    'The server knows it, and a gateway in front that ends TLS itself does not list the word.',
    'The MX records are not signed by DNSSEC, and the domain has no MTA-STS policy to vouch for them; RFC 8689 names no code of its own for that.',
    'A user ticked "require TLS" in a mail program for everything.',
  ],
  reproduce: {
    how: 'Send with REQUIRETLS through a relay that supports it, to a domain whose servers do not; the relay returns the message.',
    kind: 'log',
    text: [
      'Final-Recipient: rfc822; ann@example.org',
      'Action: failed',
      'Status: 5.7.30',
      'Diagnostic-Code: smtp; 550 5.7.30 REQUIRETLS support required',
    ].join('\n'),
    expect:
      'A delivery report with `Status: 5.7.30`. It carries the headers of your message alone, as RFC 8689 demands for such reports.',
    origin: 'written after RFC 8689, sections 4.2.1 and 7',
  },
  fixes: [
    {
      title: 'Make DKIM pass',
      when: 'The line ends in `gsmtp`.',
      system: 'shell',
      snippet: [
        'dig +short TXT s2026._domainkey.example.com    # s= and d= of the DKIM-Signature header',
        '# then send to a mailbox of yours and read dkim= in Authentication-Results',
      ].join('\n'),
      why: 'The refusal concerns signature and key; no setting of TLS changes it.',
    },
    {
      title: 'Log in with a token',
      when: 'The line speaks of `Basic authentication`.',
      system: 'nodemailer',
      snippet: [
        'createTransport({',
        "  host: 'smtp.example.com', port: 587, requireTLS: true,",
        "  auth: { type: 'OAuth2', user: 'ann@example.com', accessToken },",
        '});',
      ].join('\n'),
      why: 'Exchange Online takes OAuth where it has closed the way for passwords. A device that cannot fetch a token needs another relay.',
    },
    {
      title: 'See what the next server offers',
      when: 'A bounce in the sense of the register.',
      system: 'shell',
      snippet: [
        "for mx in $(dig +short MX example.org | sed 's/.* //; s/[.]$//'); do",
        '  { printf "EHLO client.example.com\\r\\n"; sleep 3; printf "QUIT\\r\\n"; } |',
        '    openssl s_client -quiet -starttls smtp -connect $mx:25 2>/dev/null | grep -i requiretls',
        'done',
      ].join('\n'),
      why: 'The word counts only inside TLS; silence from all hosts means that nothing you change will get the message there in this form.',
    },
    {
      title: 'Encrypt the content, and drop the demand',
      when: 'The message must go, and its content must stay private.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        '  envelope: { from, to }, // and no requireTLSExtensionEnabled',
        '  raw: await encrypted(message), // S/MIME or OpenPGP, by a library of your choice',
        '});',
      ].join('\n'),
      why: 'What is encrypted from end to end does not depend on the stations in between.',
    },
    {
      title: 'Publish MTA-STS or DNSSEC for your MX records',
      when: 'You receive mail, offer REQUIRETLS, and senders still fail.',
      system: 'dns',
      snippet: [
        '_mta-sts.example.org.  3600  IN  TXT    "v=STSv1; id=20260301"',
        'mta-sts.example.org.   3600  IN  A      192.0.2.80',
        '; begin with `mode: testing`, and name every MX host on a line of its own;',
        '; at https://mta-sts.example.org/.well-known/mta-sts.txt:',
        ';   version: STSv1',
        ';   mode: enforce',
        ';   mx: mx.example.org',
        ';   max_age: 604800',
      ].join('\n'),
      why: 'The sender has to be sure that the MX name is really yours before it compares the certificate with it.',
    },
  ],
  avoid: [
    {
      what: 'Retry without REQUIRETLS automatically',
      why: 'It does what the author forbade, and without telling.',
    },
    {
      what: 'Suppress the recipient',
      why: 'Only this kind of message cannot reach the address.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '550 5.7.30 Basic authentication is not supported for Client Submission.',
      means: 'The login by password was refused; no message was judged.',
      source:
        'https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750',
    },
    {
      provider: 'Gmail',
      line: '550 5.7.30 This message does not pass DKIM checks for example.net. - gsmtp',
      means: 'DKIM failed or is missing: read it as 5.7.20.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  tellTheSender:
    'Your message was to travel over protected lines only, and the way to the recipient does not offer that.',
  related: [
    { key: 'X.7.10', how: 'No protected session could be had at all.' },
    { key: 'X.7.20', how: 'The registered number for what Gmail means.' },
    { key: 'X.7.29', how: 'At Gmail the number for mail without TLS.' },
    { key: 'X.7.4', how: 'Another security feature is not supported, asked for in SMTP.' },
  ],
  sources: [
    { title: 'RFC 8689, section 4.2.1', url: 'https://www.rfc-editor.org/rfc/rfc8689#section-4.2.1' },
    { title: 'RFC 8461, on MTA-STS', url: 'https://www.rfc-editor.org/rfc/rfc8461' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC and register agree. The sense of Gmail is on its list, and its line is given here in substance; a bounce of the registered kind was not seen.',
  },
} satisfies Page<'X.7.30'>;
