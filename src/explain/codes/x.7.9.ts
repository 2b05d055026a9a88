/** The page on X.7.9: this way of logging in is too weak. */
import type { Page } from '../page.ts';

/** Reference page of X.7.9. */
export const page = {
  key: 'X.7.9',
  title: 'This way of logging in is too weak for the account',
  summary:
    'The server knows the mechanism that your program chose for its login, and does not let this user in by it; another mechanism may do.',
  severity: {
    level: 'high',
    reason:
      'The account cannot send until the program logs in differently, and no second attempt of the same kind helps.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'It comes with a change of policy, so one day all programs with old settings fail at once; from Yahoo it is about the mail itself, and meets all that the domain sends.',
  },
  meaning: [
    'SASL has many mechanisms: `PLAIN` and `LOGIN` hand over the password, `SCRAM-SHA-256` proves that one knows it, `XOAUTH2` and `OAUTHBEARER` show a token. RFC 4954 gives 534 5.7.9 to a server whose policy for this very user asks for more than was offered, and tells the client to try another one.',
    'It is about the kind of proof. The password was not looked at, or it was right, as at Gmail: a new one changes nothing.',
    'Two large providers write it in senses of their own: Gmail when an account with two-step verification comes with its ordinary password, and Yahoo, to servers that never tried to log in, for mail that passes neither SPF nor DKIM. Microsoft 365 has a number of its own for logins that it has switched off, 535 5.7.139.',
  ],
  forms: {
    5: '5.7.9 behind 534 is the answer to `AUTH`. Behind 550 or 554, at the end of a message, it is not about a login at all: see what Yahoo means by it.',
  },
  causes: [
    'The account got a second factor, and the program still sends the ordinary password.',
    'At Yahoo, behind 550 or 554: no SPF and no DKIM passed, or the DMARC policy of the sender asked for the refusal.',
    'An administrator demands tokens or challenge-response for some users, such as the privileged ones.',
    'The library picks the first mechanism of the list, and that is the weakest.',
    'The program was written for `CRAM-MD5` or `NTLM`, which the site no longer trusts.',
  ],
  reproduce: {
    how: 'Turn the second factor of a Google account on, and let a program log in that still has the old password.',
    kind: 'smtp',
    text: [
      'C: AUTH PLAIN AGFubkBleGFtcGxlLmNvbQBwYXNzd29yZA==',
      'S: 534 5.7.9 Application-specific password required.',
    ].join('\n'),
    expect: '`534 5.7.9`, while an app password in the same command gets 235.',
    origin: 'written around the reply in the list of Google, whose link is left out',
  },
  fixes: [
    {
      title: 'Show a token instead of the password',
      when: 'The provider names OAuth, or the account has two-step verification.',
      system: 'nodemailer',
      snippet: [
        "createTransport({ host: 'smtp.example.com', port: 465, secure: true,",
        "  auth: { type: 'OAuth2', user: 'ann@example.com', accessToken },",
        '});',
      ].join('\n'),
      why: 'With `type: OAuth2` nodemailer offers `XOAUTH2` and no other mechanism, so the weak one is never tried.',
    },
    {
      title: 'Create an app password',
      when: 'The reply says `Application-specific password required`.',
      system: 'process',
      snippet:
        'Account > Security > two-step verification > app passwords; put the result into the program as its password',
      why: 'It is what the provider accepts in place of the second factor, and can be revoked alone. Where an administrator has switched app passwords off, only OAuth is left.',
    },
    {
      title: 'Take the weak mechanisms off your client',
      when: 'Your Postfix relays through a server that offers better ones as well.',
      system: 'postfix',
      snippet: [
        '# main.cf: what may be used, in no order',
        'smtp_sasl_mechanism_filter = scram-sha-256, scram-sha-1',
      ].join('\n'),
      why: 'Postfix uses what both sides have in common and this list leaves over. The Cyrus library must have the plug-in for it.',
    },
    {
      title: 'Stop offering what you would refuse',
      when: 'You run the server, and nobody is to use the weak mechanism.',
      system: 'dovecot',
      snippet: 'auth_mechanisms = scram-sha-256 oauthbearer',
      why: 'A client that never sees `CRAM-MD5` in the list does not choose it. SCRAM needs passwords stored in plain text or as SCRAM-SHA-256, and OAUTHBEARER a passdb for tokens; with other hashes nobody gets in any more.',
    },
    {
      title: 'Authenticate the mail, not the client',
      when: 'The line is from Yahoo, behind 550 or 554.',
      system: 'dns',
      snippet: [
        'example.com.  3600  IN  TXT  "v=spf1 ip4:192.0.2.25 -all"',
        's1._domainkey.example.com.  3600  IN  CNAME  s1.dkim.mailer.example.net.',
      ].join('\n'),
      why: 'One of the two has to pass for Yahoo, and for DMARC it has to be for the domain in From.',
    },
  ],
  avoid: [
    {
      what: 'Turn off the second factor',
      why: 'A mail account with a password alone is the usual way in for those who send spam in your name.',
    },
    {
      what: 'Change the password',
      why: 'The password was not the objection, and every other device of the user has to be told the new one.',
    },
    {
      what: 'Look for a login when the line comes from Yahoo',
      why: 'Nobody logs in on the way to a recipient; there the DNS records of the sender are wanted.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '534-5.7.9 Application-specific password required. For more information, go to 534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor',
      means: 'The password is right, and an app password or OAuth is required.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Dovecot',
      line: '534 5.7.9 Anonymous login is not allowed for submission',
      means:
        'A login without a name may read public folders at most, and never send. Read in the program alone: asked for `ANONYMOUS`, a 2.3.19 did not know the mechanism and answered 504 5.5.4.',
      source: 'https://github.com/dovecot/core/tree/2.3.19.1/src/submission',
    },
    {
      provider: 'Yahoo',
      line: '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. See https://senders.yahooinc.com/smtp-error-codes#authentication-failures',
      means: 'Neither SPF nor DKIM passed: read it as 5.7.26.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
    {
      provider: 'Yahoo',
      line: '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/smtp-error-codes',
      means:
        'With `DMARC policy` in the text the sender failed DMARC, as with 5.7.26; without it, check DKIM and DMARC first, then read it as 5.7.1.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
  ],
  tellTheSender: 'The mail account used for sending asks for a safer kind of sign-in; our team has to set it up.',
  related: [
    { key: 'X.7.8', how: 'The mechanism is fine and the credentials are wrong.' },
    { key: 'X.7.11', how: 'The mechanism is fine as soon as TLS protects it.' },
    { key: 'X.7.12', how: 'The mechanism is fine once the server has learned the password anew.' },
    { key: 'X.7.26', how: 'What Yahoo means by 550 5.7.9.' },
    { key: 'X.5.4', how: 'The server does not know the mechanism: 504 to the same command.' },
  ],
  sources: [
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    {
      title: 'Postfix: smtp_sasl_mechanism_filter',
      url: 'https://www.postfix.org/postconf.5.html#smtp_sasl_mechanism_filter',
    },
    { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The RFC is clear, and the senses of Gmail and Yahoo are documented by them. The lines of both were not compared with their pages of today, and no server at hand could be made to send the code.',
  },
} satisfies Page<'X.7.9'>;
