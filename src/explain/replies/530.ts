/** The page on the reply 530. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 530. */
export const page = {
  key: 530,
  title: 'First TLS, or first log in',
  summary:
    'The server will carry out the command in a session that is encrypted or authenticated, and this one is not yet.',
  meaning: [
    'Two extensions share the number, and the words tell them apart: `Must issue a STARTTLS command first`, or something with authentication. On a port for submission both apply, one after the other.',
    'A public MX must not demand TLS from everybody, says RFC 3207 of 2002; some do today, and a sender without TLS gets a 530 there.',
  ],
  codes: [
    { key: 'X.7.0', how: 'Either; read the words.' },
    { key: 'X.7.1', how: 'Exchange: the client is not logged in.' },
    { key: 'X.7.10', how: 'TLS is missing, said exactly.' },
    { key: 'X.5.1', how: "Google's older code for a missing login." },
  ],
  advice: [
    'Give your program user, password and STARTTLS for port 587; a library that finds no user just sends MAIL and runs into this.',
    'Check that the login really happened: a library may skip it without an error when the server offers no mechanism that it knows.',
    'Use port 25 of the right MX for delivery, and the submission host only for your own account.',
  ],
  reproduce: {
    how: 'Send MAIL in the clear to Postfix with `smtpd_tls_security_level = encrypt`.',
    kind: 'smtp',
    text: ['C: MAIL FROM:<bob@example.com>', 'S: 530 5.7.0 Must issue a STARTTLS command first'].join('\n'),
    expect: '`530` for MAIL, RSET, VRFY and AUTH alike; HELO, EHLO, NOOP, STARTTLS and QUIT are answered.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Set `smtpd_tls_security_level = encrypt` on the MX',
      why: 'Old senders and devices fail, and their mail comes back; the setting belongs to the ports for submission.',
    },
    {
      what: 'Treat it as a refusal of the recipient',
      why: 'The server has not looked at him.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '530 5.7.0 Authentication Required. https://support.google.com/mail/?p=WantAuthError - gsmtp',
      means: 'A program wrote to the submission host without logging in.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange Online',
      line: '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
      means: 'The program sent MAIL without a login, which the submission host requires.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Exchange',
      line: '530 5.7.1 Client was not authenticated',
      means: 'The receive connector lets in logged-in clients only; anonymous senders have not been allowed.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  sources: [
    { title: 'RFC 3207, section 4', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'Postfix: TLS_README', url: 'https://www.postfix.org/TLS_README.html' },
  ],
  confidence: {
    level: 'high',
    ground: 'Both RFCs, and the reply of Postfix. The code of Google is quoted from memory of its page.',
  },
} satisfies ReplyPage<530>;
