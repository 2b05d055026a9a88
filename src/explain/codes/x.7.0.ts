/** The page on X.7.0: security, and nothing more said. */
import type { Page } from '../page.ts';

/** Reference page of X.7.0. */
export const page = {
  key: 'X.7.0',
  title: 'A security matter, with no detail given',
  summary:
    'Security or policy stopped the command, and the server either has no number for the case or prefers not to give it; look at the reply in front and at the words behind.',
  severity: {
    level: 'medium',
    reason: 'In the 4 form it mostly slows mail down, in the 5 form it stops it until something is configured.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'Large receivers use it to throttle a sender whose reputation falls, and it concerns the whole stream rather than one message.',
  },
  meaning: [
    'RFC 3463 reserves it for security trouble that no other detail expresses, or that the policy in force forbids to describe. So there are two groups of senders of the code: programs that predate a better number, and filters that keep their reasons to themselves.',
    'With logins and TLS the reply in front says nearly everything. 530 5.7.0 asks for STARTTLS or a login, 454 4.7.0 has a lock that does not work today, 235 2.7.0 is the welcome after a password was right.',
    'Without such a reply it is policy. Gmail, Yahoo and Facebook put it on limits by reputation, whose explanation is a link or a mark in brackets.',
  ],
  forms: {
    2: '2.7.0 stands behind 235 when a login has succeeded (RFC 4954); nothing has to be done.',
    4: '4.7.0 is a brake or a temporary defect: reputation at Gmail and Yahoo, too many connections at Postfix (421), TLS that cannot start or a password store that is down (454). A Postfix that sends also logs it where it has no login mechanism in common with its relay host.',
    5: '5.7.0 wants a change: encryption or a login before MAIL (530), another attachment (552 at Gmail, 554 from amavis), or a suspended account restored (550 at Gmail).',
  },
  causes: [
    'With 421 of a large provider: the sending address has a poor or no reputation here, and its mail is let in drop by drop.',
    'With 530: the client spoke `MAIL FROM` before STARTTLS or before a login, on a server that insists on it.',
    'With 421 of Postfix: too many connections or too many errors from one address.',
    'With 454: the server cannot open its certificate or key, or its authentication daemon does not answer.',
    'In the log of your own Postfix, with `no mechanism available`: its SASL library lacks the plug-ins (`libsasl2-modules` in Debian), or `smtp_sasl_security_options` rules out what the relay host offers.',
    'With 552 at Gmail: an attachment or a link is of a kind that it never lets through.',
    'With 554: a content filter such as amavis found a virus, a forbidden attachment or spam; it answers 5.7.0 by default.',
    'With 451 and `PRX` in the text: an Exchange server could not hand the message from its front end to the mailbox side, mostly for a name that it cannot resolve. That is no matter of security.',
  ],
  reproduce: {
    how: 'Set `smtpd_tls_security_level = encrypt` on a test server, and speak to it without TLS.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250 STARTTLS',
      'C: MAIL FROM:<bob@example.com>',
      'S: 530 5.7.0 Must issue a STARTTLS command first',
    ].join('\n'),
    expect: '`530 5.7.0`; the same command is accepted once TLS is up.',
    origin: 'Postfix; its other extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Encrypt towards the server',
      when: 'The reply is 530 and asks for STARTTLS.',
      system: 'postfix',
      snippet: ['# main.cf: use TLS wherever it is offered', 'smtp_tls_security_level = may'].join('\n'),
      why: 'The refusal is about the clear-text connection alone; with `may`, Postfix issues STARTTLS whenever the server announces it.',
    },
    {
      title: 'Log in to the relay host',
      when: 'The reply is 530 and speaks of authentication.',
      system: 'postfix',
      snippet: [
        '# main.cf, where all outside mail goes through this relay',
        'relayhost = [smtp.example.net]:587',
        'smtp_sasl_auth_enable = yes',
        'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd',
        'smtp_sasl_security_options = noanonymous',
        'smtp_tls_security_level = encrypt',
        '# /etc/postfix/sasl_passwd, mode 0600; run postmap on it',
        '[smtp.example.net]:587  bob@example.com:password',
      ].join('\n'),
      why: 'The key of the table has to be written as in `relayhost`. The default of the options, `noplaintext`, would rule out PLAIN and LOGIN, and TLS hides what they send.',
    },
    {
      title: 'Thin out the stream and see what the receiver dislikes',
      when: 'The reply is 421 and speaks of reputation, complaints or an unusual rate.',
      system: 'postfix',
      snippet: [
        '# main.cf: a lane of its own, one message a second over one connection at a time',
        '# add it in front of the maps that you have; slow: goes to the MX, past any relayhost',
        'transport_maps = inline:{ example.org=slow: }',
        'slow_destination_rate_delay = 1s',
        '# master.cf needs the lane as well',
        'slow unix - - y - - smtp',
      ].join('\n'),
      why: 'Reputation is counted per message that readers do not want; fewer of them, to the readers who do open your mail, is what raises it.',
    },
    {
      title: 'Repair the key of your own server',
      when: 'Clients report `454 4.7.0 TLS not available due to local problem` from you.',
      system: 'postfix',
      snippet: [
        'postconf smtpd_tls_chain_files smtpd_tls_cert_file smtpd_tls_key_file',
        "grep -E 'smtpd.*(warning|TLS)' /var/log/mail.log | tail",
        '# do certificate and key belong together? both lines must be equal',
        'openssl x509 -noout -pubkey -in /etc/ssl/certs/mail.pem | openssl sha256',
        'openssl pkey -pubout -in /etc/ssl/private/mail.key | openssl sha256',
      ].join('\n'),
      why: 'STARTTLS was announced, and when a client took it up the certificate could not be loaded; the log line beside it names the file.',
    },
  ],
  avoid: [
    {
      what: 'Guess the reason',
      why: 'The code was chosen because it gives none away; the address of a help page in the text is the quicker way.',
    },
    {
      what: 'Turn encryption off to get around 454 4.7.0',
      why: 'The defect is on one server and passes, while a client without TLS is refused by many others.',
    },
  ],
  seenFrom: [
    {
      provider: 'Yahoo',
      line: '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints; see https://postmaster.yahooinc.com/error-codes',
      means: 'Complaints and volume: a reputation problem with a number of a throttle.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
    {
      provider: 'Gmail',
      line: '421 4.7.0 This message is suspicious due to the low reputation of the sending IP address. - gsmtp',
      means: 'Google knows nothing good of your address yet: send less, to those who read it, and let the queue retry.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '552 5.7.0 This message was blocked because its content presents a potential security issue. https://support.google.com/mail/?p=BlockedMessage - gsmtp',
      means: 'The attachment or a link is forbidden; the sender is not in question.',
      source: 'https://support.google.com/mail/answer/6590',
    },
    {
      provider: 'Postfix',
      line: '421 4.7.0 mx.example.org Error: too many connections from 192.0.2.25',
      means: 'More connections at once than `smtpd_client_connection_count_limit` allows: open fewer.',
      source: 'https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit',
    },
    {
      provider: 'Facebook',
      line: '421 4.7.0 CON-T2 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#con Connection refused',
      means: 'Too many connections from this address at once.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  tellTheSender: "The recipient's mail server is being cautious about our mail; we are taking care of it.",
  related: [
    { key: 'X.7.1', how: 'A refusal too, with at least the word that the sender may not write here.' },
    { key: 'X.7.10', how: 'Registered for "encryption needed", which most servers still say as 530 5.7.0.' },
    { key: 'X.7.8', how: 'The login itself was refused: name or password.' },
    { key: 'X.7.28', how: 'Registered for an unusual rate, which a throttle by reputation only looks like.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 4954, section 6, on logins', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'RFC 3207, section 4, on STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'Postfix: TLS_README', url: 'https://www.postfix.org/TLS_README.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The replies of Postfix were recorded, those of Gmail, Yahoo and Facebook rest on their pages and on what is quoted of them. What a silent filter meant cannot be known from outside.',
  },
} satisfies Page<'X.7.0'>;
