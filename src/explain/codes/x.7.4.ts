/** The page on X.7.4: a security feature that is not there. */
import type { Page } from '../page.ts';

/** Reference page of X.7.4. */
export const page = {
  key: 'X.7.4',
  title: 'A security feature that this server does not have',
  summary:
    'The client asked for a way to log in, or the message for a kind of protection, that the server does not offer; in the log of a Postfix that sends it is TLS.',
  severity: {
    level: 'medium',
    reason: 'No mail is damaged, but the client that asks in vain sends nothing until it asks for something else.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'A server that drops an old login method stops every printer and program that knows no other, all on one day.',
  },
  meaning: [
    'RFC 3463 thinks of messages whose security features the delivery protocol cannot carry. The register ties it to the reply 504, and that is where it is met: as the answer to AUTH with a mechanism that the server does not know. RFC 4954 asks for `504 5.5.4` in this case, and servers follow one or the other.',
    'A mechanism is the way in which name and password, or a token, are presented: `PLAIN`, `LOGIN`, `CRAM-MD5`, `XOAUTH2`. The server lists those it has behind AUTH in its answer to EHLO, and the list is often longer after STARTTLS than before it.',
    'A Postfix that sends logs `dsn=4.7.4` where its own settings demand TLS and the next server does not list STARTTLS. Nobody has said the code to it: the message waits in its queue, and comes back with 4.7.4 when the queue gives up.',
  ],
  forms: {
    4: '4.7.4 is a Postfix that waits until the next server offers TLS. That takes somebody who repairs the server, or what stands in front of it.',
    5: 'Final for this mechanism and this connection. Another mechanism, or the same one under TLS, may succeed at once.',
  },
  causes: [
    'The program insists on a mechanism that the server has dropped: `CRAM-MD5` and `DIGEST-MD5`, which cannot work with ordinary password hashes, or `NTLM`, which is broken.',
    'The program knows `LOGIN` alone, and the server offers `PLAIN` alone, as Dovecot does by default.',
    'Exchange: the receive connector that answers does not allow basic logins, or only under TLS.',
    'AUTH was sent before STARTTLS, where the server offers no mechanism that shows the password.',
    'The provider wants tokens (`XOAUTH2`) and has switched passwords off.',
    'The library for the mechanism is not installed on the server, so that it is configured and yet missing.',
    'On your own Postfix: `smtp_tls_security_level`, or the entry of the domain in `smtp_tls_policy_maps`, is `encrypt` or stricter. The next server has no STARTTLS, or a firewall takes the word out of its answer.',
  ],
  reproduce: {
    how: 'Ask a server for a mechanism that its EHLO does not list.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250 AUTH PLAIN LOGIN',
      'C: AUTH CRAM-MD5',
      'S: 504 5.7.4 Unrecognized authentication type',
    ].join('\n'),
    expect:
      '`504 5.7.4`; some servers answer `504 5.5.4`, or `535 5.7.8` as Postfix with Dovecot does, and Gmail documents `504 5.7.40`.',
    origin: 'written; the words are those of Exchange, as its documentation and users quote them',
  },
  fixes: [
    {
      title: 'See what is offered after TLS',
      when: 'Always first.',
      system: 'shell',
      snippet: [
        'openssl s_client -quiet -crlf -starttls smtp -connect mail.example.net:587',
        '# then type: EHLO client.example.com',
        '# and read the line 250-AUTH ...',
      ].join('\n'),
      why: 'The list after STARTTLS is the one that counts; a mechanism that is missing there cannot be had by any setting of the client.',
    },
    {
      title: 'Choose a mechanism that both have',
      when: 'The client has a fixed one.',
      system: 'nodemailer',
      snippet: [
        'const transport = createTransport({',
        "  host: 'mail.example.net',",
        '  port: 587,',
        '  requireTLS: true,',
        "  authMethod: 'PLAIN',",
        '  auth: { user, pass },',
        '});',
      ].join('\n'),
      why: 'Under TLS `PLAIN` gives nothing away, and it is the one that nearly every server has.',
    },
    {
      title: 'Offer the common mechanisms',
      when: 'Your Postfix refuses clients, and its EHLO shows an empty or odd list.',
      system: 'postfix',
      snippet: [
        'postconf -P | grep sasl      # master.cf may differ from main.cf',
        '# main.cf: Dovecot decides what is offered',
        'smtpd_sasl_type = dovecot',
        'smtpd_sasl_path = private/auth',
        'smtpd_tls_auth_only = yes',
        '# master.cf',
        'submission inet n - y - - smtpd',
        '  -o smtpd_sasl_auth_enable=yes',
      ].join('\n'),
      why: 'Postfix passes on what the SASL back end has. The socket is the one that `service auth` of Dovecot opens as `/var/spool/postfix/private/auth`.',
    },
    {
      title: 'Add LOGIN in Dovecot',
      when: 'The list of your server has PLAIN alone, and the device asks for LOGIN.',
      system: 'dovecot',
      snippet: ['# Dovecot 2.3, conf.d/10-auth.conf', 'auth_mechanisms = plain login'].join('\n'),
      why: 'The default is `plain`, and this list is what Postfix shows. Both send the password as it is, so that LOGIN is no weaker under TLS.',
    },
    {
      title: 'See what the connector allows',
      when: 'Your own Exchange server answers.',
      system: 'exchange',
      snippet: 'Get-ReceiveConnector | Format-List Identity,Bindings,RemoteIPRanges,AuthMechanism',
      why: '`BasicAuth` is what offers `LOGIN`; with `BasicAuthRequireTLS` it appears after STARTTLS alone. A connector made for one range of addresses answers in place of the default one.',
    },
    {
      title: 'See who takes STARTTLS away',
      when: 'Your Postfix logs `TLS is required, but was not offered by host`.',
      system: 'shell',
      snippet: [
        '# from the mail server, and from a host in another network; a line means that it is not offered',
        "openssl s_client -starttls smtp -connect mx.example.org:25 </dev/null 2>&1 | grep 'find STARTTLS'",
      ].join('\n'),
      why: 'If only your network misses the word, something on your way removes it. If all do, only the operator of that server can mend it; an entry with `may` in `smtp_tls_policy_maps` would send the mail of this one domain in the clear.',
    },
  ],
  avoid: [
    {
      what: 'Bring `CRAM-MD5` back for one old device',
      why: 'Whoever logs in by it needs a password that is stored readable, or nearly so; a relay with an address list for that device costs less.',
    },
    {
      what: 'Allow logins without TLS',
      why: 'The error goes away, and every password crosses the network in Base64, which anybody can read.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: 'dsn=4.7.4, status=deferred (TLS is required, but was not offered by host mx.example.org[192.0.2.25])',
      means: 'From the log of your own server: it insists on TLS, and the next one does not list STARTTLS.',
      source: 'https://www.postfix.org/postconf.5.html#smtp_tls_security_level',
    },
  ],
  tellTheSender: 'Our mail system and the mail server could not agree on a way to sign in; we are looking into it.',
  related: [
    { key: 'X.7.8', how: 'The mechanism was fine and the password was not.' },
    { key: 'X.7.9', how: 'The mechanism is known and too weak for this account.' },
    { key: 'X.7.5', how: 'TLS was offered to your Postfix, and handshake or certificate failed.' },
    { key: 'X.7.11', how: 'The mechanism would be allowed under encryption.' },
    { key: 'X.5.4', how: 'What RFC 4954 asks for behind 504, and most servers say.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 4954, section 4, which asks for 5.5.4', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    { title: 'Postfix: SASL_README', url: 'https://www.postfix.org/SASL_README.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The register associates 504; RFC 4954 describes the case and gives it another code. That Exchange says these very words was not observed here; the log of Postfix was recorded.',
  },
} satisfies Page<'X.7.4'>;
