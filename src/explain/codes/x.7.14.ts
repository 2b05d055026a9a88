/** The page on X.7.14: no trust between two servers, for BURL. */
import type { Page } from '../page.ts';

/** Reference page of X.7.14. */
export const page = {
  key: 'X.7.14',
  title: 'The submission server may not fetch the content for you',
  summary:
    'A client told the server to take the message from an IMAP server by its URL, and the two servers have no arrangement that would allow it; from Gmail it is a login that its owner has to confirm in a browser.',
  severity: {
    level: 'low',
    reason:
      'The client can send the very same content itself, by DATA; from Gmail it is a blocked login and weighs more.',
  },
  productionRisk: {
    level: 'low',
    reason: 'BURL is offered by few servers and used by fewer clients; the line of Gmail is the one that people meet.',
  },
  meaning: [
    'With `BURL` (RFC 4468) a phone could send a large message without uploading it: it names an IMAP URL, and the submission server collects the content there. That server must be trusted by the IMAP server, with an account or address configured for the purpose. Where nothing of the kind exists, the answer is this code.',
    'RFC 4468 had called the condition 5.7.8, a number that RFC 4954 has for wrong passwords. RFC 5248 settled the collision: the login kept 5.7.8, and trust got 5.7.14.',
    'Gmail uses the number for a login that it finds suspicious and wants confirmed in a browser. If `AUTH` was your last command, that is the case, and nothing about BURL concerns you.',
  ],
  forms: {
    5: '5.7.14 with 554 is an answer to `BURL`; the register adds 535. With 534, which the register does not have here, it is Gmail answering `AUTH`.',
  },
  causes: [
    'At Gmail: a login from a new place or program that its protection of accounts does not believe.',
    'The submission server has no IMAP server configured from which it could fetch anything: `imap_urlauth_host` or `mail_attribute_dict` is empty, as Dovecot is delivered.',
    'The URL names an IMAP server of another provider.',
    'The IMAP server does not know the submission server, or its credentials have changed.',
  ],
  reproduce: {
    how: 'Take a Dovecot as it is delivered, without `imap_urlauth_host`: its submission service offers `BURL` all the same, so use it after the login.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<ann@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<bob@example.org>',
      'S: 250 2.1.5 Ok',
      'C: BURL imap://ann@imap.example.com/Drafts/;uid=7;urlauth=submit+ann:internal:0123456789abcdef0123456789abcdef LAST',
      'S: 554 5.7.14 No IMAP URLAUTH access available',
    ].join('\n'),
    expect: '`554 5.7.14`; the content can follow by DATA in a new transaction.',
    origin:
      'Dovecot 2.3.19 as delivered; names replaced, and the replies to MAIL and RCPT are those of the relay behind it',
  },
  fixes: [
    {
      title: 'Confirm the login in a browser, then use OAuth',
      when: 'The line is from Gmail and names a web page.',
      system: 'nodemailer',
      snippet: [
        "createTransport({ host: 'smtp.example.com', port: 465, secure: true,",
        "  auth: { type: 'OAuth2', user: 'ann@example.com', clientId, clientSecret, refreshToken },",
        '});',
      ].join('\n'),
      why: 'The page lifts the present doubt; a token belongs to a registered program, so the next new server address raises none.',
    },
    {
      title: 'Configure the URLAUTH host of the submission service',
      when: 'You run Dovecot for submission and IMAP, and clients want BURL.',
      system: 'dovecot',
      snippet: [
        '# the host name that URLs must carry to be fetched',
        'imap_urlauth_host = imap.example.com',
        '# where the keys of the mailboxes are kept; without it URLAUTH stays off',
        'mail_attribute_dict = file:%h/dovecot-attributes',
      ].join('\n'),
      why: 'Dovecot resolves URLs for that name only, and through its own imap-urlauth service, so no password has to be shared. Both settings must be seen by the IMAP and by the submission service.',
    },
    {
      title: 'Send the content by DATA',
      when: 'Any other case: the client decides.',
      system: 'process',
      snippet: ['C: RSET', 'C: MAIL FROM:<ann@example.com>', 'C: RCPT TO:<bob@example.org>', 'C: DATA'].join('\n'),
      why: 'BURL saves an upload and nothing else, so a client that falls back by itself loses only time.',
    },
  ],
  avoid: [
    {
      what: 'Ask the user for a password again',
      why: 'In BURL the user is already logged in, and at Gmail the password was believed and the place was not.',
    },
    {
      what: 'Trust foreign IMAP servers to make it work',
      why: 'A server that fetches any URL on demand can be made to call hosts inside your network.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '534-5.7.14 Please log in via your web browser and then try again. Learn more at 534 5.7.14 https://support.google.com/mail/answer/78754',
      means: 'The login is held for suspicious; the account has to be confirmed by its owner.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Dovecot',
      line: '554 5.7.14 No IMAP URLAUTH access available',
      means: 'The submission service has no way to fetch IMAP URLs.',
      source: 'https://github.com/dovecot/core/tree/2.3.19.1/src/submission',
    },
  ],
  tellTheSender:
    'The mail server did not trust the program or account used for sending; our team has to settle that with the provider.',
  related: [
    { key: 'X.7.8', how: 'The number that RFC 4468 had given to the same condition; today a wrong password.' },
    { key: 'X.7.9', how: 'At Gmail the neighbour: the password needs a second factor or an app password.' },
    { key: 'X.6.6', how: 'The other answer to BURL: the content was trusted and could not be fetched.' },
  ],
  sources: [
    { title: 'RFC 5248, section 2.4', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 4468, on BURL', url: 'https://www.rfc-editor.org/rfc/rfc4468' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The RFCs and a recorded Dovecot agree; BURL itself is hardly ever met. The wording of Gmail was not compared with its list of today, and varies with the link that it contains.',
  },
} satisfies Page<'X.7.14'>;
