/** The page on X.5.6: a line of AUTH that is too long. */
import type { Page } from '../page.ts';

/** Reference page of X.5.6. */
export const page = {
  key: 'X.5.6',
  title: 'The login sent more than the server can take in a line',
  summary:
    'During AUTH the client answered with a longer string than the buffer of the server holds, as happens with large tickets and tokens rather than with passwords.',
  severity: {
    level: 'medium',
    reason: 'The login failed without the password having been looked at, and nothing was sent.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'It strikes those whose tickets are large (members of many groups, say) and nobody else, which is hard to see from the outside.',
  },
  meaning: [
    'SASL mechanisms exchange Base64 lines, and RFC 4954 exempts those from the usual length of SMTP commands. It calls 12288 octets sufficient, which is also what Postfix allows; a server whose buffer is smaller, or a client that needs more, ends with `500 5.5.6`.',
    'A user name and a password never come near that. Kerberos tickets with the group list of Active Directory and OAuth tokens with many claims do.',
    'The limit is for an answer to `334`. On the AUTH line itself the ordinary limit for commands holds, and RFC 4954 tells a client whose first answer does not fit to leave it out there and wait for the `334`. The code is seldom met, and Exchange has another sense for it: `Invalid message content` in the list of Microsoft.',
  ],
  forms: {
    4: '4.5.6 is foreseen for a shortage of the moment, when the ticket might be shorter next time. No server was found that sends it.',
    5: '5.5.6 repeats itself until the ticket shrinks or the buffer grows.',
  },
  causes: [
    'Kerberos (GSSAPI) with a user in hundreds of groups.',
    'A bearer token (OAUTHBEARER or XOAUTH2) into which the identity provider puts roles, groups and a profile.',
    'The wrong thing in the password field: a certificate, a whole JSON file with a key.',
    'A bot or scanner that looks for a buffer overflow.',
    'A proxy in front of the server with a shorter line limit than its back end.',
  ],
  reproduce: {
    how: 'Begin AUTH on a Postfix that offers it and answer with more than `smtpd_sasl_response_limit` octets.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250 AUTH PLAIN',
      'C: AUTH PLAIN',
      'S: 334',
      'C: QUFBQUFBQUFB... and so on for 13000 octets',
      'S: 500 5.5.6 SASL response limit exceeded',
    ].join('\n'),
    expect: '`500 5.5.6` in place of 235 or 535; the session goes on, not logged in.',
    origin: 'Postfix; the list of its extensions shortened',
  },
  fixes: [
    {
      title: 'Measure what is sent',
      when: 'Some people can log in and others cannot.',
      system: 'shell',
      snippet: [
        '# a token: its length, and what is in it (the middle part, up to the second dot)',
        'printf %s "$TOKEN" | wc -c',
        'printf %s "$TOKEN" | cut -d. -f2 | tr _- /+ | base64 -d 2>/dev/null | jq keys',
        '# Kerberos: many groups make a large ticket',
        'klist -e; id | tr , "\\n" | wc -l',
      ].join('\n'),
      why: 'More than about 9000 octets before Base64 is beyond the 12288 of the RFC, and the largest claim is the one to drop.',
    },
    {
      title: 'Ask for a smaller token',
      when: 'OAuth, and the identity provider is yours to configure.',
      system: 'process',
      snippet: [
        'scope for mail only          ->  no profile, no roles of other applications',
        'groups claim                 ->  off, or by reference',
        'opaque token                 ->  where the server looks it up by itself',
      ].join('\n'),
      why: 'The mail server needs to know who it is and that he may send; everything else is ballast on each connection.',
    },
    {
      title: 'Enlarge the buffer',
      when: 'It is your Postfix, and the tickets have to be as they are.',
      system: 'postfix',
      snippet: [
        '# main.cf, from Postfix 3.4 on (12288 is the default and the least it takes)',
        'smtpd_sasl_response_limit = 32768',
        '# before 3.4 it is line_length_limit, for all lines (2048 by default)',
      ].join('\n'),
      why: 'The setting is separate from the limit for ordinary lines, so other commands do not become longer with it.',
    },
    {
      title: 'Log programs in with a password of their own',
      when: 'A service needs to send mail and has no use for single sign-on.',
      system: 'nodemailer',
      snippet:
        "createTransport({ host: 'smtp.example.com', port: 465, secure: true, auth: { user: 'app', pass: process.env.SMTP_PASSWORD } });",
      why: 'PLAIN under TLS takes a few dozen octets, and the account can be limited to sending.',
    },
  ],
  avoid: [
    {
      what: 'Reset the password of the user',
      why: 'It was never compared. The new one arrives in an envelope of the same length.',
    },
    {
      what: 'Allow megabytes',
      why: 'The buffer is filled before anybody is logged in, and by anybody who likes to.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '500 5.5.6 SASL response limit exceeded',
      means: 'The answer was longer than `smtpd_sasl_response_limit`; the numbers are those of RFC 4954.',
      source: 'https://www.postfix.org/postconf.5.html#smtpd_sasl_response_limit',
    },
  ],
  tellTheSender: 'Our login to the mail server did not go through; our team is shortening what it sends.',
  related: [
    { key: 'X.7.8', how: 'User name or password were read, and are wrong.' },
    { key: 'X.7.4', how: 'The mechanism is not supported.' },
    { key: 'X.5.2', how: 'A line too long or garbled outside of AUTH, or a token that did not fit on the AUTH line.' },
    { key: 'X.5.4', how: 'AUTH with an argument that cannot be decoded.' },
  ],
  sources: [
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'RFC 4954, section 4, on the length of lines', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    {
      title: 'Postfix: smtpd_sasl_response_limit',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_sasl_response_limit',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'RFC and Postfix agree on the numbers of the reply, which was recorded; the words are each its own. Which tickets cause it in practice is inference from their sizes.',
  },
} satisfies Page<'X.5.6'>;
