/** The page on X.7.29: the ARC chain does not hold. */
import type { Page } from '../page.ts';

/** Reference page of X.7.29. */
export const page = {
  key: 'X.7.29',
  title: 'The ARC chain of the message does not hold',
  summary:
    'The message came through forwarders that recorded their checks in ARC headers, and the chain of these records does not verify; from Gmail the number means that TLS was missing.',
  severity: {
    level: 'medium',
    reason: 'ARC is a help for mail whose own proofs have failed: without it the message is judged like any other.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'A forwarder or list that breaks the chain does so for all it passes on; the sense of Gmail touches every sender without TLS.',
  },
  meaning: [
    'A mailing list breaks DKIM when it adds a footer, and SPF because it is another host. ARC (RFC 8617) lets each station seal what it saw: `ARC-Authentication-Results`, a signature over the message, and a seal over these two and all sets before. The last receiver may believe an honest list that DKIM had passed on arrival there.',
    'The chain fails when a set is missing, a seal does not verify, or the latest message signature does not fit the content. RFC 8617 permits this code then, and says in the same breath that 5.7.26 may be used: a broken chain is rarely the only failure.',
    'Google has another use for the number: mail over a connection without TLS, which its guidelines require of all senders.',
  ],
  forms: {
    4: 'RFC 8617 shows no 4.7.29. Gmail slows mail without TLS down by it.',
    5: '5.7.29 of the register, with 550, is about headers that no resending changes; that of Gmail is about the connection, and TLS settles it.',
  },
  causes: [
    'At Gmail: your server does not start TLS, or has it switched off for sending.',
    'A gateway behind the sealing station altered the message: disclaimer, link rewriting, virus footer.',
    'A station dropped a part of the ARC headers, or altered one.',
    'The key of a sealer is no longer in DNS; seals of stored mail are then void.',
    'An earlier station recorded `cv=fail`, after which no later one can mend the chain.',
  ],
  reproduce: {
    how: 'Let a message whose chain a gateway has broken go on to a server that refuses such mail.',
    kind: 'smtp',
    text: [
      'C: ARC-Seal: i=2; a=rsa-sha256; t=1746261011; cv=fail; d=lists.example.net; s=arc1; b=...',
      'C: ARC-Message-Signature: i=2; a=rsa-sha256; d=lists.example.net; s=arc1; h=from:subject; bh=...; b=...',
      'C: ARC-Authentication-Results: i=2; lists.example.net; arc=fail',
      'C: From: Bob <bob@example.com>',
      'C:',
      'C: Hello.',
      'C: .',
      'S: 550 5.7.29 ARC validation failure',
    ].join('\n'),
    expect:
      '`550 5.7.29` after the content. `i=` counts the stations, and `cv=` in each seal shows at which one the chain broke.',
    origin: 'written, the first set left out; the last line has the sample text of RFC 8617, section 10.4',
  },
  fixes: [
    {
      title: 'Use TLS for sending',
      when: 'The line is from Gmail, or the text speaks of TLS.',
      system: 'postfix',
      snippet: ['# main.cf', 'smtp_tls_security_level = may', 'smtp_tls_loglevel = 1'].join('\n'),
      why: 'In Postfix 3.7 the level is empty by default, which means none. `may` encrypts wherever the other side offers it, and the log then shows each connection that it did.',
    },
    {
      title: 'Seal last',
      when: 'You run the list or the gateway, and your own set is the one that fails.',
      system: 'process',
      snippet:
        'receive -> verify (SPF, DKIM, ARC) -> list software, footer, filters -> DKIM signature -> ARC seal -> send',
      why: 'The seal covers the message as it leaves; anything done afterwards breaks the newest signature, and with it the chain.',
    },
    {
      title: 'Leave less to repair',
      when: 'You run a mailing list.',
      system: 'process',
      snippet: [
        'no prefix in the subject, no footer, no conversion of HTML;',
        'List-Id and List-Unsubscribe instead; or From rewritten to the list (Mailman 3: DMARC mitigation, "Replace From: with list address")',
      ].join('\n'),
      why: 'A DKIM signature that survives needs no chain, and works at receivers that do not believe your seal.',
    },
    {
      title: 'Find the station that broke it',
      when: 'You are the sender or the last receiver.',
      system: 'header',
      snippet: [
        'ARC-Seal: i=1; cv=none; d=mx.example.org     the first has nothing before it',
        'ARC-Seal: i=2; cv=pass; d=lists.example.net',
        'ARC-Seal: i=3; cv=fail; d=gateway.example.com   arrived broken: look at what lies between 2 and 3',
      ].join('\n'),
      why: 'Each station writes what it found on arrival, so the damage was done between the last `pass` and the first `fail`. Without any `fail` it was done behind the last station.',
    },
  ],
  avoid: [
    {
      what: 'Strip the ARC headers and send again',
      why: 'Without the chain the failed SPF and DKIM stand alone, and the refusal becomes 5.7.26.',
    },
    {
      what: 'Refuse all mail with a broken chain on your own server',
      why: 'RFC 8617 has such messages treated like those without ARC; many are fine by their own DKIM.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '421-4.7.29 This message was not sent over a TLS connection and is rate limited.\r\n421 4.7.29 https://support.google.com/a/answer/81126 - gsmtp',
      means: 'The connection had no TLS; ARC has nothing to do with it.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  tellTheSender:
    'Your message was passed on in a way that broke its proof of origin; please write to the recipient directly.',
  related: [
    { key: 'X.7.26', how: 'The general answer, which RFC 8617 allows in its place.' },
    { key: 'X.7.20', how: 'The plain signature of DKIM, one step before the chain.' },
    { key: 'X.7.10', how: 'A missing TLS as the register names it.' },
    { key: 'X.7.30', how: 'At Gmail the neighbour for DKIM.' },
  ],
  sources: [
    { title: 'RFC 8617, section 5.2.2', url: 'https://www.rfc-editor.org/rfc/rfc8617#section-5.2.2' },
    { title: 'RFC 8617, section 10.4', url: 'https://www.rfc-editor.org/rfc/rfc8617#section-10.4' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'Postfix: TLS_README', url: 'https://www.postfix.org/TLS_README.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'Both senses are documented. No server was seen to send the one of the register; the line of Gmail is given in substance. RFC 8617 is experimental.',
  },
} satisfies Page<'X.7.29'>;
