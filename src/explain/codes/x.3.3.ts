/** The page on X.3.3: the system lacks a feature that the message asks for. */
import type { Page } from '../page.ts';

/** Reference page of X.3.3. */
export const page = {
  key: 'X.3.3',
  title: 'The system lacks a feature that the message asks for',
  summary:
    'A feature that the client asked for is not to be had here: at gateways by nature, at Sendmail when its TLS or AUTH is out of order, at Exchange for any command that it does not know.',
  severity: {
    level: 'medium',
    reason: 'Sent without the feature, the same text would arrive.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It is a matter of gateways to other networks, of which few are left.',
  },
  meaning: [
    'The code was made for borders: between Internet mail and X.400, fax, pagers or old office systems, where a feature of one side has no counterpart on the other.',
    'Two programs took it into daily use. Sendmail answers `454 4.3.3 TLS not available` to STARTTLS when it has no certificate that it can use, `503 5.3.3` to AUTH when it has no mechanism at all, and `504 5.3.3` for a mechanism that it lacks. Exchange has `500 5.3.3 Unrecognized command`, where the register would have 5.5.1.',
  ],
  forms: {
    4: '4.3.3 is nearly always the TLS of a Sendmail. It no longer lists STARTTLS then, so only a client that asks unbidden reads the reply; that one waits until the operator has repaired the certificate, while others go on in clear text.',
    5: '5.3.3 is an answer to a command, and no message was sent yet. The same client will get it each time until it asks for something else.',
  },
  causes: [
    'A mistyped or foreign command reached an Exchange; often a firewall replaced EHLO or STARTTLS by a row of X.',
    "A Sendmail's certificate or key is missing, the two do not belong together, or the key is readable by the wrong people.",
    'The client insists on an AUTH mechanism that the server does not offer on this connection.',
    'A fax or SMS gateway cannot handle attachments.',
    'An old groupware refuses a return receipt of a kind that it cannot issue.',
  ],
  reproduce: {
    how: 'Take the private key away from a Sendmail, restart it, and ask for STARTTLS and AUTH all the same.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net Hello client.example.com [192.0.2.10], pleased to meet you',
      'S: 250 HELP',
      'C: STARTTLS',
      'S: 454 4.3.3 TLS not available after start',
      'C: AUTH PLAIN',
      'S: 503 5.3.3 AUTH not available',
    ].join('\n'),
    expect:
      'STARTTLS is missing from the answer to EHLO; `454 4.3.3` and `503 5.3.3` for a client that asks for what is not listed.',
    origin:
      'Sendmail 8.17.1 without a key and without SASL mechanisms; most of its extensions left out, the client replaced',
  },
  fixes: [
    {
      title: 'Switch the rewriting of SMTP off',
      when: 'The server behind a firewall answers `500 5.3.3 Unrecognized command`, and its log shows `XXXX`.',
      system: 'firewall',
      snippet: ['! Cisco ASA', 'policy-map global_policy', ' class inspection_default', '  no inspect esmtp'].join(
        '\n',
      ),
      why: 'The inspection masks each command that it does not know, and the server behind can only refuse what is left of it.',
    },
    {
      title: 'Give Sendmail a certificate that it accepts',
      when: 'Your Sendmail says `TLS not available`.',
      system: 'sendmail',
      snippet: [
        "define(`confCACERT_PATH', `/etc/ssl/certs')dnl",
        "define(`confSERVER_CERT', `/etc/mail/tls/mail.example.net.crt')dnl",
        "define(`confSERVER_KEY', `/etc/mail/tls/mail.example.net.key')dnl",
        'dnl and: chown root /etc/mail/tls/*.key; chmod 600 /etc/mail/tls/*.key',
        'dnl then build sendmail.cf anew and restart: make -C /etc/mail; systemctl restart sendmail',
      ].join('\n'),
      why: 'A key that others may read is refused as unsafe, and so is one whose folder others may write to.',
    },
    {
      title: 'Log in with a mechanism that is offered',
      when: 'The reply is `504 5.3.3 AUTH mechanism ... not available`.',
      system: 'nodemailer',
      snippet: [
        'const transport = createTransport({',
        "  host: 'smtp.example.com',",
        '  port: 587,',
        '  requireTLS: true, // some mechanisms are offered only then',
        '  // no authMethod',
        "  auth: { user: 'bob@example.com', pass: process.env.SMTP_PASSWORD },",
        '});',
      ].join('\n'),
      why: 'Without `authMethod` the library chooses from the list that EHLO gave; a fixed one that is not in the list cannot work.',
    },
    {
      title: 'Compare what the hosts of a domain announce',
      when: 'It happens now and then, by chance of the MX host.',
      system: 'shell',
      snippet: [
        'for host in mx1.example.org mx2.example.org; do',
        "  python3 -c 'import smtplib, sys; print(smtplib.SMTP(sys.argv[1], timeout=30).ehlo()[1].decode())' $host",
        'done',
      ].join('\n'),
      why: 'One of two hosts lacks a line; whoever runs them can make them equal.',
    },
  ],
  avoid: [
    {
      what: 'Give up TLS because one server has none today',
      why: 'A certificate is repaired within a day; a rule that allows clear text stays for years.',
    },
    {
      what: 'Drop a feature silently in a gateway',
      why: 'It breaks a promise which the sender relies on.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange',
      line: "500 5.3.3 Unrecognized command 'XXXXXXXX'",
      means: 'The command is unknown: 5.5.1 by the register. The row of X is the work of a firewall.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Sendmail',
      line: '454 4.3.3 TLS not available after start',
      means:
        'Certificate or key could not be used when Sendmail started; the client asked although STARTTLS was not listed.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Sendmail',
      line: '504 5.3.3 AUTH mechanism CRAM-MD5 not available',
      means: 'CRAM-MD5 was demanded and is not configured.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
  ],
  tellTheSender: 'The other mail system cannot handle one of the options of your message; please send it without.',
  related: [
    {
      key: 'X.5.4',
      how: 'What RFC 4954 asks for with the 504 to an AUTH mechanism that is not supported.',
    },
    {
      key: 'X.5.1',
      how: 'The command is not known to the server.',
    },
    {
      key: 'X.6.3',
      how: 'A conversion of the content is needed and not possible.',
    },
    {
      key: 'X.7.4',
      how: 'The feature is one of security.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
    {
      title: 'RFC 5321, section 2.2, on extensions',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.2',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The replies of Sendmail to STARTTLS and AUTH were recorded, its 504 was read in its program; that of Exchange is remembered and was not recorded. Of gateways, for which the code was made, no example was at hand.',
  },
} satisfies Page<'X.3.3'>;
