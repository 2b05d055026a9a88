/** The page on X.7.10: TLS first. */
import type { Page } from '../page.ts';

/** Reference page of X.7.10. */
export const page = {
  key: 'X.7.10',
  title: 'TLS has to come first',
  summary:
    'Something was asked over an open connection that the server allows only inside TLS: for a client a login, for a relay the sending of a protected message.',
  severity: {
    level: 'medium',
    reason: 'One setting of the client repairs it; as a bounce of a message that demanded TLS it is final.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'All clients with the same old settings are affected, and each of them has just sent its password in the clear.',
  },
  meaning: [
    'RFC 5248 put the number on record after servers had used it for years: an external privacy layer is needed for the requested mechanism, mainly where that mechanism hands over the password. The client may start TLS, or come with a mechanism that gives nothing away.',
    'RFC 8689 added a second use. A relay that holds a message with REQUIRETLS and can reach no host of the next domain by a protected session writes 5.7.10 into the bounce. There nobody has logged in, and it is the far side that lacks a certificate or TLS.',
  ],
  forms: {
    5: '5.7.10 with the reply 523 comes at `AUTH`; without a reply, in a delivery report, it is the relay of RFC 8689 that speaks. In both cases the same session would end the same way again.',
  },
  causes: [
    'The program connects to port 587 or 25 and logs in without `STARTTLS`.',
    'Its TLS is opportunistic: `STARTTLS` failed or was hidden by a firewall, and the program went on without it.',
    'A proxy takes TLS off in front of Dovecot, which therefore sees an open connection.',
    'A message was sent with REQUIRETLS, and the MX host of the recipient has no TLS, or no certificate that fits its name. A domain with neither DNSSEC nor an MTA-STS policy to vouch for the host fails too, though RFC 8689 names no code for it.',
  ],
  reproduce: {
    how: 'Speak to the submission port of Dovecot from another host, and log in before TLS.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250-AUTH',
      'S: 250 STARTTLS',
      'C: AUTH PLAIN AGFubgBwYXNzd29yZA==',
      'S: 523 5.7.10 Plaintext authentication disabled.',
    ].join('\n'),
    expect:
      '`523 5.7.10`, and `AUTH` without a single mechanism in the answer to EHLO; after `STARTTLS` the list is full, and the same command gets a 235.',
    origin: 'Dovecot 2.3.19 with `disable_plaintext_auth`, which is on as delivered; its other extensions left out',
  },
  fixes: [
    {
      title: 'Make the client insist on TLS',
      when: 'A program of yours logs in at a submission server.',
      system: 'nodemailer',
      snippet: [
        "createTransport({ host: 'mail.example.net', port: 587, requireTLS: true, auth });",
        '// or TLS from the first byte:',
        "createTransport({ host: 'mail.example.net', port: 465, secure: true, auth });",
      ].join('\n'),
      why: 'With `requireTLS` a server that seems to lack STARTTLS ends the attempt, where the default would send the password anyway.',
    },
    {
      title: 'Have Postfix encrypt to its relay host',
      when: 'Your Postfix is the client.',
      system: 'postfix',
      snippet: ['# main.cf', 'relayhost = [mail.example.net]:587', 'smtp_tls_security_level = encrypt'].join('\n'),
      why: '`may`, the usual level, goes on in the clear when STARTTLS fails; `encrypt` keeps the message in the queue instead. It takes any certificate; `secure` with `smtp_tls_CAfile` also makes sure to whom the password goes.',
    },
    {
      title: 'Tell Dovecot which proxy it may believe',
      when: 'TLS ends at a balancer of yours.',
      system: 'dovecot',
      snippet: [
        '# Dovecot 2.3',
        'haproxy_trusted_networks = 192.0.2.0/28',
        'service submission-login {',
        '  inet_listener submission_proxied {',
        '    port = 10465',
        '    haproxy = yes',
        '  }',
        '}',
        '# and in haproxy.cfg, behind bind :465 ssl:  server dovecot 192.0.2.10:10465 send-proxy-v2-ssl',
      ].join('\n'),
      why: 'The second version of the PROXY header tells Dovecot that the user came by TLS. The port is one of its own, because a listener with `haproxy` takes no client that comes without the header.',
    },
    {
      title: 'Check the certificate of the MX, and what vouches for its name',
      when: 'You receive mail, and senders with REQUIRETLS report 5.7.10 about your domain.',
      system: 'shell',
      snippet: [
        'openssl s_client -starttls smtp -connect mx.example.org:25 -verify_hostname mx.example.org </dev/null 2>&1 | grep Verif',
        'dig +dnssec MX example.org | grep -c RRSIG',
        'dig +short TXT _mta-sts.example.org',
      ].join('\n'),
      why: 'REQUIRETLS wants the certificate to fit the MX name, and that name to be covered by DNSSEC or MTA-STS; ordinary mail between servers asks for neither. A host that passes and does not offer REQUIRETLS itself turns the bounce into 5.7.30.',
    },
  ],
  avoid: [
    {
      what: 'Set `disable_plaintext_auth = no`, since Dovecot 2.4 `auth_allow_cleartext = yes`',
      why: 'The error goes away and the passwords travel readable through every network in between.',
    },
    {
      what: 'Switch off the verification of certificates',
      why: 'It does not answer the demand for TLS, and lets anybody in the middle play the server.',
    },
    {
      what: 'Keep the password',
      why: 'It has crossed the network once in base64; change it when TLS works.',
    },
  ],
  seenFrom: [
    {
      provider: 'Dovecot',
      line: '523 5.7.10 Plaintext authentication disabled.',
      means: 'Exactly what RFC 5248 describes.',
      source: 'https://github.com/dovecot/core/tree/2.3.19.1/src/submission-login',
    },
  ],
  tellTheSender:
    'Your message could not be sent because a secure connection was missing; our team has to correct a setting.',
  related: [
    { key: 'X.7.11', how: 'Nearly the same in the words of RFC 4954, for one mechanism, and kept for history.' },
    {
      key: 'X.7.0',
      how: 'Postfix and Gmail write `530 5.7.0 Must issue a STARTTLS command first` for the same thing.',
    },
    { key: 'X.7.30', how: 'TLS was there; what the next server lacks is REQUIRETLS.' },
    { key: 'X.7.9', how: 'TLS does not help: the mechanism itself is refused.' },
  ],
  sources: [
    { title: 'RFC 5248, section 2.4', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 8689, section 4.2.1', url: 'https://www.rfc-editor.org/rfc/rfc8689#section-4.2.1' },
    {
      title: 'Dovecot: SSL configuration',
      url: 'https://doc.dovecot.org/2.3/configuration_manual/dovecot_ssl_configuration/',
    },
    { title: 'Nodemailer: SMTP transport', url: 'https://nodemailer.com/smtp/' },
  ],
  confidence: {
    level: 'high',
    ground:
      'Both RFCs, and the recorded reply of Dovecot. The set-up with HAProxy was not run. No bounce with the meaning of RFC 8689 was seen; few servers offer that extension.',
  },
} satisfies Page<'X.7.10'>;
