/** The page on the reply 504. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 504. */
export const page = {
  key: 504,
  title: 'Not with this parameter',
  summary: 'The server knows the command and not the value that came with it, such as a login mechanism.',
  meaning: [
    'In the RFC it is an unimplemented parameter, and with AUTH a mechanism that the server lacks.',
    'Postfix has given it a second sense that is met much more often: names that are not complete. `Helo command rejected: need fully-qualified hostname` behind 5.5.2 is about the name in EHLO, and the same words with `Sender address` about a sender without a domain.',
  ],
  codes: [
    { key: 'X.5.2', how: 'Postfix: a host name or address without a domain.' },
    { key: 'X.5.4', how: 'The value is not implemented; the usual code for AUTH.' },
    { key: 'X.7.4', how: 'Exchange: a mechanism that is not offered, often because TLS has not been started yet.' },
  ],
  advice: [
    'Choose a mechanism from the list behind AUTH in EHLO, as it reads after STARTTLS.',
    'Give the host a full name: `myhostname` in Postfix, and in nodemailer the option `name`.',
    'Set the sender of cron jobs and scripts to a complete address; a bare `root` is the classic.',
  ],
  reproduce: {
    how: 'Write as a local user to a server with `reject_non_fqdn_sender`.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<root>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 504 5.5.2 <root>: Sender address rejected: need fully-qualified address',
    ].join('\n'),
    expect: '`504`, at the recipient, though it is the sender that displeases.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Invent a domain that does not exist to look complete',
      why: 'The next check asks DNS for it, and bounces have nowhere to go.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '504 5.7.40 Unrecognized Authentication Type. - gsmtp',
      means: 'The mechanism after AUTH is not offered; as a 550 the same code is a missing DMARC record.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  sources: [
    { title: 'RFC 4954, section 4, on unknown mechanisms', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    {
      title: 'Postfix: non_fqdn_reject_code',
      url: 'https://www.postfix.org/postconf.5.html#non_fqdn_reject_code',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 4954 and Postfix, recorded; the line of Gmail is written after its documentation; 5.7.4 of Exchange is remembered, not checked.',
  },
} satisfies ReplyPage<504>;
