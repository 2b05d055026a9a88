/** The page on the reply 538. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 538. */
export const page = {
  key: 538,
  title: 'This mechanism only inside TLS',
  summary: 'A relic: the server offered a login in the clear and then refused it for that reason.',
  meaning: [
    'RFC 4954 documents it for history only. A server that permits PLAIN just under encryption is to leave it out of EHLO until TLS is up, so nobody can ask too early.',
    'Where it is still met, the cure is simple: start TLS first. A client that sent its password along with `AUTH PLAIN` has already sent it in the clear.',
  ],
  codes: [
    { key: 'X.7.11', how: 'Its own code.' },
    { key: 'X.7.10', how: 'The same demand, made of the session rather than of the mechanism.' },
  ],
  advice: [
    'Say STARTTLS, then EHLO, then AUTH.',
    'Change the password if it has been sent: PLAIN can carry it in the very command that was refused, while LOGIN waits for a 334.',
    'As an operator set `smtpd_tls_auth_only = yes` in Postfix, which hides AUTH before TLS.',
  ],
  reproduce: {
    how: 'Log in without TLS at a server of the older kind.',
    kind: 'smtp',
    text: ['C: AUTH PLAIN', 'S: 538 5.7.11 Encryption required for requested authentication mechanism'].join('\n'),
    expect: '`538`. Postfix with `smtpd_tls_auth_only = yes` says `503 5.5.1 Error: authentication not enabled`.',
    origin: 'Written from RFC 4954; the 503 was recorded from Postfix',
  },
  avoid: [
    {
      what: 'Send user and password with AUTH before TLS on the chance that it works',
      why: 'The refusal comes after the secret.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 4954, section 6, for history', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'Postfix: smtpd_tls_auth_only', url: 'https://www.postfix.org/postconf.5.html#smtpd_tls_auth_only' },
  ],
  confidence: { level: 'high', ground: 'RFC 4954 says plainly what it was and why it is no more.' },
} satisfies ReplyPage<538>;
