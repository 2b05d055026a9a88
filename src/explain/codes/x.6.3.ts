/** The page on X.6.3: conversion is needed and not available. */
import type { Page } from '../page.ts';

/** Reference page of X.6.3. */
export const page = {
  key: 'X.6.3',
  title: 'It would have to be converted, and this server cannot',
  summary:
    'A relay holds a message in 8-bit or binary form, the next server takes only the older form, and the relay does not do the translation.',
  severity: {
    level: 'medium',
    reason: 'The message stops at this relay, though the same text in another encoding would pass.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'A single server without `8BITMIME` on the main road returns all mail with accents or umlauts.',
  },
  meaning: [
    'The example is in the RFC itself: a gateway accepted 8-bit mail because it offers `8BITMIME`, meets a next hop that does not, and cannot turn the message into 7 bits. With `BINARYMIME` and `BDAT` the same happens one step higher.',
    'Sendmail says it in the words `Cannot send 8-bit data to 7-bit destination`. Postfix converts instead, unless that has been switched off. Others, such as Exim, send the eight bits and let the receiver cope.',
    'The missing extension is frequently not that of the server but of an inspecting firewall in front of it, which strikes words out of the answer to EHLO.',
  ],
  forms: {
    4: '4.6.3 is possible, but a server grows no converter overnight.',
    5: '5.6.3 goes with 554 in the register and in RFC 4468, where `BURL` points to binary data that the submission server will not turn into base64.',
  },
  causes: [
    'A middlebox strips `8BITMIME` or replaces it by XXXX.',
    'The last hop is an appliance or gateway that stopped at RFC 821.',
    'Conversion was switched off on the relay, to spare DKIM signatures.',
    'A relay, often Exchange, accepted `BINARYMIME`, and what stands behind it takes lines only.',
    'A submission by `BURL` refers to a binary part.',
  ],
  reproduce: {
    how: 'Tell Sendmail not to convert for a mailer (flag 7 without 8-to-7), and send an 8-bit message through it to a server without `8BITMIME`.',
    kind: 'log',
    text: [
      'Final-Recipient: RFC822; ann@example.org',
      'Action: failed',
      'Status: 5.6.3',
      'Diagnostic-Code: SMTP; 554 5.6.3 Cannot send 8-bit data to 7-bit destination',
    ].join('\n'),
    expect: 'A bounce with `Status: 5.6.3` from the relay; the destination was never shown the message.',
    origin: "written; the sentence and the code stand in Sendmail 8.17's program",
  },
  fixes: [
    {
      title: 'Compare what EHLO offers, near and far',
      when: 'You do not know yet who is without the extension.',
      system: 'shell',
      snippet: [
        '# at the relay, and then on a host next to the destination',
        'nc -C mx.example.org 25',
        '# once the 220 has come, type EHLO relay.example.com: is there 8BITMIME, or a row of XXXX?',
      ].join('\n'),
      why: 'An extension that is visible next to the server and not from afar was removed by something in between.',
    },
    {
      title: 'Switch the inspection off',
      when: 'A firewall strips the words.',
      system: 'firewall',
      snippet: [
        '! Cisco ASA: the inspection is part of the global policy',
        'policy-map global_policy',
        ' class inspection_default',
        '  no inspect esmtp',
      ].join('\n'),
      why: 'The list of allowed extensions in such boxes is older than the mail servers behind them.',
    },
    {
      title: 'Let Postfix convert',
      when: 'The relay is yours.',
      system: 'postfix',
      snippet: [
        '# main.cf: no is the default, and means that conversion takes place',
        'disable_mime_output_conversion = no',
      ].join('\n'),
      why: 'Postfix then writes quoted-printable for a destination without the extension; signatures should be made after that step, or over 7-bit text.',
    },
    {
      title: 'Send seven bits at once',
      when: 'You write the message, and neither relay nor destination is yours.',
      system: 'nodemailer',
      snippet: [
        '// the second argument holds defaults for all messages; without it Nodemailer takes quoted-printable',
        "createTransport({ host: 'smtp.example.com', port: 587 }, { textEncoding: 'base64' });",
      ].join('\n'),
      why: 'A message that fits the oldest server needs nobody to translate it.',
    },
    {
      title: 'Do not take in what the next hop cannot carry',
      when: 'Your Exchange accepts binary mail and hands it to a gateway that takes lines only.',
      system: 'exchange',
      snippet: [
        'Get-ReceiveConnector | Format-List Identity,EightBitMimeEnabled,BinaryMimeEnabled',
        "Set-ReceiveConnector -Identity 'MAIL1\\Default Frontend MAIL1' -BinaryMimeEnabled $false",
      ].join('\n'),
      why: 'Senders use the widest form that is listed; where binary is not listed, they encode it themselves.',
    },
  ],
  avoid: [
    {
      what: 'Announce `8BITMIME` on a relay whose next hop lacks it',
      why: 'The promise has to be kept by conversion, and this code is what breaking it looks like.',
    },
    {
      what: 'Delete the accents from names and texts',
      why: 'The letters are not the trouble. Their encoding is, and that is a setting.',
    },
  ],
  seenFrom: [
    {
      provider: 'Sendmail',
      line: '554 5.6.3 Cannot send 8-bit data to 7-bit destination',
      means: 'The next server does not offer `8BITMIME`, and the mailer may not convert.',
      source: 'https://ftp.sendmail.org/',
    },
  ],
  tellTheSender: "A system on the way could not carry the message's special characters; please send it as simple text.",
  related: [
    { key: 'X.6.2', how: 'The host could convert, and may not.' },
    { key: 'X.6.5', how: 'The host converts, and this time failed.' },
    { key: 'X.6.1', how: 'No conversion would help. Exchange 2003 and IIS put the lack of `8BITMIME` there.' },
    { key: 'X.6.9', how: 'The same plight with UTF-8 in headers, which cannot be converted without loss.' },
    { key: 'X.6.6', how: 'The other failure of `BURL`: the content was not there.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
    { title: 'RFC 6152, on 8BITMIME', url: 'https://www.rfc-editor.org/rfc/rfc6152' },
    { title: 'RFC 4468, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4468#section-6' },
    {
      title: 'Postfix: disable_mime_output_conversion',
      url: 'https://www.postfix.org/postconf.5.html#disable_mime_output_conversion',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'RFC 3463, RFC 4468 and the program of Sendmail agree. Nothing was provoked, and that firewalls are a frequent reason is the experience of many operators, not a count.',
  },
} satisfies Page<'X.6.3'>;
