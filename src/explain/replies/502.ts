/** The page on the reply 502. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 502. */
export const page = {
  key: 502,
  title: 'Known, and not available here',
  summary: 'The server recognizes the command and does not carry it out, because it was left out or switched off.',
  meaning: [
    'VRFY and EXPN are the usual ones, switched off so that nobody collects addresses. STARTTLS without a certificate and EHLO at ancient servers get it too.',
    'What a server answers with 502 it must not list in EHLO. A client that reads the list never meets it.',
  ],
  codes: [
    { key: 'X.5.1', how: 'Almost always behind it.' },
    {
      key: 'X.5.2',
      how: '`Error: command not recognized` from Postfix before 3.7, and from its `postscreen` still; its smtpd has a 500 since.',
    },
    { key: 'X.7.0', how: "Sendmail's refusal of EXPN for privacy." },
  ],
  advice: [
    'Read EHLO again after STARTTLS and after a login, and use what stands there now.',
    'Enable TLS on your own server with `smtpd_tls_security_level = may` and a certificate if clients complain about a 502 to STARTTLS.',
    'Go on without VRFY; no delivery depends on it.',
  ],
  reproduce: {
    how: 'Set `disable_vrfy_command = yes` and ask for a user.',
    kind: 'smtp',
    text: ['C: VRFY ann', 'S: 502 5.5.1 VRFY command is disabled'].join('\n'),
    expect: '`502`, in place of the `252` for names that exist.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Send mail in the clear because STARTTLS got a 502',
      why: 'If this server had TLS yesterday, somebody in between may be removing it; a policy of MTA-STS or DANE decides that better.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '502 5.5.1 Unrecognized command. - gsmtp',
      means: 'The word is unknown to Gmail, for which the RFC has 500.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.2.4', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
    {
      title: 'Postfix: smtpd_tls_security_level',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_tls_security_level',
    },
    { title: 'RFC 8461, on MTA-STS', url: 'https://www.rfc-editor.org/rfc/rfc8461' },
  ],
  confidence: {
    level: 'high',
    ground: 'The RFC devotes a section to it, and Postfix was recorded; Sendmail and Gmail are quoted from memory.',
  },
} satisfies ReplyPage<502>;
