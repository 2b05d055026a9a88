/** The page on X.7.11: this login mechanism only inside TLS. */
import type { Page } from '../page.ts';

/** Reference page of X.7.11. */
export const page = {
  key: 'X.7.11',
  title: 'This login mechanism only inside TLS',
  summary:
    'The server would take the mechanism that was chosen for the login, and refuses it on this connection because nothing encrypts it.',
  severity: {
    level: 'medium',
    reason: 'The session ends without a login, and starting TLS on the same port is usually all that is missing.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Servers of today do not offer the mechanism before TLS at all, so the code has become rare.',
  },
  meaning: [
    'RFC 4954 lists 538 5.7.11 with the remark that it stands there for historical purposes: a modern server leaves `PLAIN` and `LOGIN` out of its EHLO answer until the line is encrypted, and the client then has nothing to choose wrongly.',
    'Who sees it talks to an old server, or has a client that sends `AUTH PLAIN` without reading what was offered. The difference from 5.7.10 is one of standards rather than of meaning: the one names the mechanism, the other encryption in general.',
  ],
  forms: {
    5: '5.7.11 holds for this connection alone. The register adds the reply 524 to the 538 of RFC 4954; both are outside the list of RFC 5321, and a client goes by their first digit.',
  },
  causes: [
    'The client logs in without looking at the EHLO answer, in which the mechanism is missing.',
    'TLS is set to "if available" in the client, and this time it was not.',
    'An appliance (copier, router, camera) has no STARTTLS, or has it switched off.',
    'A virus scanner or firewall removes the word STARTTLS from the answer of the server.',
  ],
  reproduce: {
    how: 'Send `AUTH PLAIN` without TLS to a server that offers it beforehand and refuses it then.',
    kind: 'smtp',
    text: [
      'S: 250-mail.example.net',
      'S: 250-STARTTLS',
      'S: 250 AUTH PLAIN DIGEST-MD5',
      'C: AUTH PLAIN',
      'S: 538 5.7.11 Encryption required for requested authentication mechanism',
    ].join('\n'),
    expect:
      '`538 5.7.11`. Postfix answers differently: with `smtpd_tls_auth_only` it has no AUTH before TLS, and says 503 5.5.1.',
    origin: 'written; the last line has the wording of RFC 4954, section 6',
  },
  fixes: [
    {
      title: 'Choose the kind of encryption in the client explicitly',
      when: 'The client has a setting like none, automatic, STARTTLS and TLS.',
      system: 'process',
      snippet: ['port 587  ->  STARTTLS, required', 'port 465  ->  TLS (called SSL in old programs)'].join('\n'),
      why: 'RFC 8314 prefers port 465, where no answer precedes TLS and nothing in between can hide STARTTLS.',
    },
    {
      title: 'Put a small relay beside the device',
      when: 'A copier or router cannot do TLS at all.',
      system: 'postfix',
      snippet: [
        '# on a host of the same network; only the device may use it',
        'mynetworks = 127.0.0.0/8 [::1]/128 192.0.2.40/32',
        'relayhost = [mail.example.net]:465',
        'smtp_tls_wrappermode = yes',
        'smtp_tls_security_level = encrypt',
        'smtp_sasl_auth_enable = yes',
        'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd',
        'smtp_sasl_security_options = noanonymous',
        '# sasl_passwd, then postmap:  [mail.example.net]:465 scanner@example.net:secret',
      ].join('\n'),
      why: 'The relay logs in over TLS in place of the device, whose mail is readable in your own network only. The device must send under an address that the account may use.',
    },
    {
      title: 'Offer the mechanism after TLS only',
      when: 'You run the server, and users report the code.',
      system: 'postfix',
      snippet: [
        '# main.cf; only once STARTTLS works, or nobody can log in any more',
        'smtpd_tls_security_level = may',
        'smtpd_tls_auth_only = yes',
      ].join('\n'),
      why: 'The list after EHLO is then true, and clients start TLS to find a mechanism. Webmail or a script on the same host that logs in without TLS is shut out as well.',
    },
    {
      title: 'The same in Exim',
      when: 'The server is an Exim with its own authenticators.',
      system: 'exim',
      snippet: [
        '# in each authenticator that takes a password',
        'server_advertise_condition = ${if eq{$tls_in_cipher}{}{}{*}}',
      ].join('\n'),
      why: 'An empty condition keeps the mechanism out of the answer while no cipher is in use, and Exim answers 503 to an AUTH that it has not advertised. Set `tls_advertise_hosts` and a certificate first.',
    },
  ],
  avoid: [
    {
      what: 'Fall back to CRAM-MD5 to get around TLS',
      why: 'It protects the password and not the mail, and wants the server to keep passwords in readable form.',
    },
    {
      what: 'Keep a password that went out together with `AUTH PLAIN`',
      why: 'The refusal came when it had already passed the network in base64.',
    },
    {
      what: 'Open port 25 of the server to logins of the device',
      why: 'It invites guessing from the whole internet, for one copier.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'The mail program has to use a secure connection before it can sign in; our team will change the setting.',
  related: [
    { key: 'X.7.10', how: 'The younger number for encryption that is missing; Dovecot sends that one.' },
    { key: 'X.7.9', how: 'The mechanism is refused with TLS too.' },
    {
      key: 'X.7.0',
      how: 'With 530 the server wants STARTTLS before any command, login or not. The smtp-server package has it behind 538: `Error: Must issue a STARTTLS command first`, by default without a code.',
    },
    { key: 'X.5.1', how: 'Postfix without AUTH before TLS: `503 5.5.1 Error: authentication not enabled`.' },
  ],
  sources: [
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'RFC 8314, on TLS for submission', url: 'https://www.rfc-editor.org/rfc/rfc8314' },
    { title: 'Postfix: smtpd_tls_auth_only', url: 'https://www.postfix.org/postconf.5.html#smtpd_tls_auth_only' },
    {
      title: 'Exim: SMTP authentication',
      url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The meaning is that of the RFC, which itself calls the code history. No server was found at hand that sends it, so no receiver is quoted.',
  },
} satisfies Page<'X.7.11'>;
