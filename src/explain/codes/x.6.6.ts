/** The page on X.6.6: the content is not there. */
import type { Page } from '../page.ts';

/** Reference page of X.6.6. */
export const page = {
  key: 'X.6.6',
  title: 'The text to be sent could not be fetched',
  summary:
    'A mail program told the submission server to collect the message from an IMAP mailbox (BURL), and the server could not get it from there.',
  severity: {
    level: 'low',
    reason:
      'Nothing was sent and nothing is lost: the draft still lies in the mailbox, and the program can upload it itself.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Only submission servers with BURL say it, and only to clients that use it, which are few.',
  },
  meaning: [
    'With BURL (RFC 4468) a telephone need not send a large message twice, once to the Sent folder and once to SMTP. It stores it by IMAP, has a URL with an authorization made for it, and hands that URL to the submission server, which fetches the text with `URLFETCH`.',
    'The code says that this fetch brought an error or nothing. The recipients have no part in it, for it comes before any delivery.',
    'Among the servers we searched, Dovecot in its submission service is the one that has it.',
  ],
  forms: {
    4: '4.6.6 is a fetch that may work later: send again in a minute. For an IMAP server that could not be reached at all RFC 4468 has `451 4.4.1` instead.',
    5: '5.6.6 with 554: the URL leads to nothing, or has expired. The client has to ask for a new one or send the text itself. A refused authorization is `554 5.7.0` in an example of the RFC; servers may say 5.6.6 for it, too.',
  },
  causes: [
    'The URLAUTH has expired, was revoked, or was made for another user.',
    'The message or part was moved or deleted between `GENURLAUTH` and `BURL`, or `UIDVALIDITY` has changed.',
    'The name of the host in the URL is not the one that the submission server trusts.',
    'The IMAP server does not accept the login of the submission server.',
  ],
  reproduce: {
    how: 'Log in to the submission service of a Dovecot with `imap_urlauth_host` and hand it a URL that leads to a mailbox which does not exist.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@example.org>',
      'S: 250 2.1.5 Ok',
      'C: BURL imap://bob@imap.example.com/Drafts/;uid=99;urlauth=submit+bob:internal:0123456789abcdef LAST',
      'S: 554 5.6.6 IMAP URLAUTH resolution failed: Failed to fetch URLAUTH "imap://bob@imap.example.com/Drafts/;uid=99;urlauth=submit+bob:internal:0123456789abcdef": Invalid URLAUTH: Mailbox doesn\'t exist: Drafts',
    ].join('\n'),
    expect:
      '`554 5.6.6` in place of 250, and nobody gets anything. For a URL with a foreign host the words end with `Invalid URL: Inappropriate host name`.',
    origin: 'Dovecot 2.3.19; names and key replaced, and the replies to MAIL and RCPT are those of the relay behind it',
  },
  fixes: [
    {
      title: 'Send the text in the ordinary way',
      when: 'You write the client, and BURL fails.',
      system: 'nodemailer',
      snippet: [
        '// no BURL: the message goes over the wire a second time, and that is all',
        'await transport.sendMail({ envelope, raw: await readDraft() });',
      ].join('\n'),
      why: 'BURL saves bandwidth and nothing else; `DATA` needs no trust between two servers.',
    },
    {
      title: 'Let Dovecot resolve its own URLs',
      when: 'You run Dovecot for IMAP and submission.',
      system: 'dovecot',
      snippet: [
        '# Dovecot 2.3, conf.d/20-imap.conf: the host that may stand in URLs, as clients know it',
        'imap_urlauth_host = imap.example.com',
        '# keys of URLAUTH are kept as attributes of the mailbox',
        'mail_attribute_dict = file:%h/dovecot-attributes',
      ].join('\n'),
      why: 'A URL for any other host is refused, and without a place for its keys the server can neither make nor check one.',
    },
    {
      title: 'Try the URL by hand',
      when: 'It worked once and no longer does.',
      system: 'shell',
      snippet: [
        '# log in as the user, and ask the server for a URL and for what it leads to',
        'openssl s_client -quiet -crlf -connect imap.example.com:993',
        '# a LOGIN bob password',
        '# b GENURLAUTH "imap://bob@imap.example.com/Drafts/;uid=99;urlauth=user+bob" INTERNAL',
        '# c URLFETCH "the URL that b returned"',
      ].join('\n'),
      why: 'With `user+bob` the user may fetch it himself; a URL with `submit+bob` is for the submission server alone, and gives him `NIL` even when all is well. Here `NIL` means that the message or the key is not there, and an error that the server is at fault.',
    },
  ],
  avoid: [
    {
      what: 'Report the recipient as undeliverable',
      why: 'The message never left the house.',
    },
    {
      what: 'Make the URL valid for anybody (`urlauth=anonymous`) to get around it',
      why: 'Whoever sees the URL can then read the draft.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'The text of your message could not be fetched from your drafts; please send it again.',
  related: [
    {
      key: 'X.7.8',
      how: 'As 554 to `BURL` it stands for a missing trust between the two servers, by a clash of registrations.',
    },
    { key: 'X.6.3', how: 'The content was fetched and would have needed re-encoding.' },
    { key: 'X.3.4', how: 'It was fetched and is too large.' },
    { key: 'X.4.1', how: 'The IMAP server did not answer at all: `451 4.4.1` in RFC 4468.' },
    { key: 'X.7.0', how: 'The authorization in the URL was refused: `554 5.7.0` in an example of RFC 4468.' },
    { key: 'X.7.14', how: 'What the missing trust between submission and IMAP server is registered as today.' },
  ],
  sources: [
    { title: 'RFC 4468, section 5', url: 'https://www.rfc-editor.org/rfc/rfc4468#section-5' },
    { title: 'RFC 4468, section 6, with the example', url: 'https://www.rfc-editor.org/rfc/rfc4468#section-6' },
    { title: 'RFC 4467, on URLAUTH', url: 'https://www.rfc-editor.org/rfc/rfc4467' },
    { title: 'Dovecot: submission server', url: 'https://doc.dovecot.org/' },
  ],
  confidence: {
    level: 'medium',
    ground:
      "The RFC defines and shows it, and Dovecot's submission service was recorded with it, for a missing mailbox and for a foreign host. A URL that works was not made, so the settings were seen to be read and not to succeed.",
  },
} satisfies Page<'X.6.6'>;
