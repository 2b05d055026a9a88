/** The page on X.6.2: conversion is needed and forbidden. */
import type { Page } from '../page.ts';

/** Reference page of X.6.2. */
export const page = {
  key: 'X.6.2',
  title: 'It would have to be converted, and that is not allowed',
  summary:
    'The next system cannot take the message as it is, and either the sender or the operator has ruled out that anybody changes its form.',
  severity: {
    level: 'medium',
    reason: 'The message comes back unless the ban is lifted or the message is sent in a form that needs no change.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Hardly any server of today writes it; those that see it run a gateway to another kind of mail.',
  },
  meaning: [
    'Mail between unlike systems used to be translated on the way: character sets, 8-bit bodies into 7-bit ones, documents into fax pages. X.400 let a sender forbid that, and RFC 2156 brings his wish over as the header `Conversion: prohibited`. This code reports that the ban made delivery impossible.',
    'The idea survives in one corner that everybody knows: signed mail. To re-encode the body of a message breaks its DKIM signature, and breaks S/MIME or PGP unless it was made for 7 bits. A careful relay would rather refuse than convert; most convert all the same, or pass the bytes on and hope.',
  ],
  forms: {
    4: 'RFC 3463 does not exclude 4.6.2. It would make sense for a ban by policy that somebody is about to lift.',
    5: '5.6.2 is the natural one: neither the ban nor the next system changes by itself.',
  },
  causes: [
    'A gateway from X.400 or a military message system honours `Conversion: prohibited`.',
    'The operator has switched conversion off, so as not to break signatures, and the next hop takes 7 bits only.',
    'A compliance rule demands that documents arrive bit for bit as they were sent.',
  ],
  reproduce: {
    how: 'No common server sends it by itself. With a header check of your own, Postfix can stand in for a gateway that respects the ban.',
    kind: 'smtp',
    text: [
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
      'C: Subject: Signed order',
      'C: Conversion: prohibited',
      'C:',
      'C: Do not touch.',
      'C: .',
      'S: 550 5.6.2 This gateway converts, and the sender forbids it',
    ].join('\n'),
    expect: 'The code from the table, after the dot.',
    origin:
      'Postfix, with `/^Conversion:[ ]*prohibited/ REJECT 5.6.2 This gateway converts, and the sender forbids it` in its header checks',
  },
  fixes: [
    {
      title: 'Sign and send in seven bits from the start',
      when: 'The message is signed, or comes back because it holds 8-bit text that nobody may change.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        '  ...message,',
        "  textEncoding: 'base64',",
        '  dkim: { domainName, keySelector, privateKey },',
        '});',
      ].join('\n'),
      why: 'What is ASCII already needs no conversion, and the question of permission does not arise. RFC 1847 demands it of signed parts for this reason.',
    },
    {
      title: 'Drop the ban',
      when: 'Your system sets the header, and nobody recalls why.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'smtp_header_checks = pcre:/etc/postfix/outgoing.pcre',
        '# /etc/postfix/outgoing.pcre',
        '/^Conversion(-With-Loss)?:\\s*prohibited/  IGNORE',
      ].join('\n'),
      why: 'Relays of the internet do not look at it, and the few gateways that do will then deliver.',
    },
    {
      title: 'Take another road around the gateway',
      when: 'The content has to arrive unchanged.',
      system: 'process',
      snippet: [
        'the document    ->  a download, or a transfer made for files',
        'the message     ->  a notice with the link, in plain text',
      ].join('\n'),
      why: 'The receiver fetches the very bytes; mail carries only what may be re-encoded.',
    },
  ],
  avoid: [
    {
      what: 'Convert in silence in spite of the ban',
      why: 'The recipient sees a broken signature, and takes an honest message for a forged one.',
    },
    {
      what: 'Expect the header to protect a message on the internet',
      why: 'SMTP relays do not know the field. Only a signature shows afterwards whether something was changed.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'The message would have to be changed on its way, and its settings forbid that; please send it in a simpler form.',
  related: [
    { key: 'X.6.1', how: 'There is no form at all in which the next system would take it.' },
    { key: 'X.6.3', how: 'Conversion would be allowed, but the host lacks the means.' },
    {
      key: 'X.6.4',
      how: 'It was converted, and something was lost; `Conversion-With-Loss: prohibited` bans only that.',
    },
    { key: 'X.6.5', how: 'It was tried and went wrong.' },
    { key: 'X.7.20', how: 'What a receiver says when a relay has converted and the DKIM signature no longer holds.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
    { title: 'RFC 2156, on X.400 gateways', url: 'https://www.rfc-editor.org/rfc/rfc2156' },
    { title: 'RFC 1847, on signed parts', url: 'https://www.rfc-editor.org/rfc/rfc1847' },
    { title: 'RFC 4141, on permitted conversion', url: 'https://www.rfc-editor.org/rfc/rfc4141' },
  ],
  confidence: {
    level: 'low',
    ground:
      'The meaning is that of the RFC. Postfix 3.7, Sendmail 8.17 and Dovecot 2.3 do not contain the code, no provider documents it, and no real line was found.',
  },
} satisfies Page<'X.6.2'>;
