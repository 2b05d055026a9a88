/** The page on the reply 454. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 454. */
export const page = {
  key: 454,
  title: 'TLS or login out of order',
  summary: 'The server cannot start TLS, or cannot check a password, for a reason of its own that may pass.',
  meaning: [
    'To STARTTLS it says that TLS is offered and does not work: a certificate file that cannot be read, a broken random source, too many new sessions. The connection remains in the clear, and the client decides whether it goes on.',
    'To AUTH it says that the database of passwords did not answer. Nothing is known about the password; the RFC asks programs to report a failure of the server rather than open a password dialog.',
    'Postfix has a third use: `454 4.7.1 Relay access denied`, in place of 554, when relaying is deferred by `defer_unauth_destination`. It has stood in the default of `smtpd_relay_restrictions` since 2.10, so this is the usual sign of a missing login or a domain that the server was not told of.',
  ],
  codes: [
    { key: 'X.7.0', how: 'TLS or authentication failed in the server.' },
    { key: 'X.7.1', how: 'Relaying is deferred: log in, or add the domain to the server.' },
    { key: 'X.3.3', how: 'The TLS of Sendmail: `TLS not available after start`.' },
    { key: 'X.3.0', how: 'Other trouble inside the server.' },
  ],
  advice: [
    'Let a client that must have TLS try again later, or another MX. One that takes TLS when offered may go on without it, but not to log in.',
    'When your own Postfix says `TLS not available due to local problem`, look at `smtpd_tls_cert_file` and its key: readable, and belonging together.',
    'With AUTH check the service behind it (Dovecot, LDAP, SQL) before the accounts.',
  ],
  reproduce: {
    how: 'Stop the authentication server behind Postfix during a session, and log in.',
    kind: 'smtp',
    text: [
      'C: AUTH PLAIN AGFubgByaWdodA==',
      'S: 454 4.7.0 Temporary authentication failure: (reason unavailable)',
    ].join('\n'),
    expect: '`454` for a password that was accepted a minute ago.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Fall back to a login without TLS',
      why: 'An attacker who can write a 454 into the connection would then be handed the password.',
    },
    {
      what: 'Lock an account after several of them',
      why: 'No password was compared, so there was no wrong one.',
    },
  ],
  seenFrom: [
    {
      provider: 'Amazon SES',
      line: '454 Throttling failure: Maximum sending rate exceeded.',
      means:
        'More messages a second than the account may send: slow down, and retry within ten minutes. With `Daily message quota exceeded` the sum of the last 24 hours has to fall first.',
      source: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
    },
  ],
  sources: [
    { title: 'RFC 3207, section 4, on STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    { title: 'RFC 4954, section 6, on AUTH', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    {
      title: 'Postfix: defer_unauth_destination',
      url: 'https://www.postfix.org/postconf.5.html#defer_unauth_destination',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'Both RFCs; all three uses were recorded from Postfix, and that of Amazon is documented.',
  },
} satisfies ReplyPage<454>;
