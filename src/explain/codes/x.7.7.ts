/** The page on X.7.7: the message was changed on its way. */
import type { Page } from '../page.ts';

/** Reference page of X.7.7. */
export const page = {
  key: 'X.7.7',
  title: 'The message was altered on its way',
  summary:
    'A system that checks messages found that this one is no longer what was signed: something between sender and check has changed it.',
  severity: {
    level: 'medium',
    reason:
      'Refused mail has to be sent anew, and a check that merely reports it leaves a message nobody should rely on.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'The culprit is usually a gateway of your own that rewrites all mail, and so breaks every signature alike.',
  },
  meaning: [
    'A signature fits one sequence of bytes. A footer, a rewritten link, another transfer encoding or a blank line less, and it fits no more, whatever the intention was.',
    'RFC 3463 has a system in mind that is authorized to validate messages in transport. DKIM, which everybody validates today, came later and has numbers of its own (5.7.20 to 5.7.22), so that this code is left to gateways for S/MIME and OpenPGP, and to the odd filter.',
    'It is the only one for which RFC 3463 names all three classes: permanent, transient, and successful delivery.',
  ],
  forms: {
    2: 'The message was delivered, and the receipt tells that its check failed. The reader should ask the sender.',
    4: 'A further attempt may bring an intact copy, for instance where a transfer was cut off.',
    5: 'This copy will not get better. Find what changes it, then send again.',
  },
  causes: [
    'A disclaimer or an "external mail" banner was added behind the signature.',
    'A link protection rewrote the URLs in the text.',
    'A mailing list changed the subject or added its footer.',
    'An old relay converted 8bit to quoted-printable, or cut a long line.',
    'Somebody really tampered with it; rare, and what the check is for.',
  ],
  reproduce: {
    how: 'Sign a text, change a word, verify.',
    kind: 'shell',
    text: [
      'openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=bob -keyout bob.key -out bob.pem',
      "echo 'Please pay ten euros.' > text.txt",
      'openssl smime -sign -in text.txt -signer bob.pem -inkey bob.key -text -out message.eml',
      "sed -i 's/ten euros/two euros/' message.eml",
      'openssl smime -verify -in message.eml -CAfile bob.pem -purpose any',
      'Verification failure',
      '... PKCS7 routines:PKCS7_signatureVerify:digest failure: ...',
      '# a gateway that reports it in codes: 550 5.7.7 Message integrity failure',
    ].join('\n'),
    expect: '`digest failure`; in a report, `Status: 2.7.7` or `5.7.7`.',
    origin: "OpenSSL 3.0, shortened; what stands behind 5.7.7 is the register's name of the code",
  },
  fixes: [
    {
      title: 'Sign last',
      when: 'Your own gateway adds footers or rewrites links.',
      system: 'postfix',
      snippet: [
        '# main.cf: first the milter that changes, then the one that signs; the ports are those of your own,',
        '# since all mail is deferred while nobody listens there (milter_default_action = tempfail)',
        'smtpd_milters = inet:127.0.0.1:8893, inet:127.0.0.1:8891',
        'non_smtpd_milters = $smtpd_milters',
      ].join('\n'),
      why: 'Postfix applies milters in the order of the list. An after-queue `content_filter` comes later than all of them: where that one writes the footer, the signer belongs on the listener to which it hands the mail back, and not here.',
    },
    {
      title: 'Exempt signed mail from rewriting',
      when: 'The messages of others fail once they have passed your gateway.',
      system: 'process',
      snippet:
        'Rule of the gateway: leave Content-Type multipart/signed, multipart/encrypted, application/pkcs7-mime and application/x-pkcs7-mime unchanged.',
      why: 'The types stand in the header, so that a rule needs no look inside; the last is the old name of the third, and still sent.',
    },
    {
      title: 'Use an encoding that nobody has to convert',
      when: 'Only messages with long lines or accents fail.',
      system: 'shell',
      snippet: [
        "{ printf 'Content-Type: text/plain; charset=utf-8\\nContent-Transfer-Encoding: base64\\n\\n'; base64 text.txt; } > part.txt",
        'openssl smime -sign -in part.txt -signer bob.pem -inkey bob.key -out message.eml',
      ].join('\n'),
      why: 'RFC 8551, section 3.1.3, has a signed part encoded to 7 bits before it is signed; its lines are then short and ASCII, and no relay finds anything to convert.',
    },
  ],
  avoid: [
    {
      what: 'Switch the check off because it only ever finds footers',
      why: 'It cannot tell a footer from a changed account number; only the one who adds the footer can.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'Your message was changed on its way and could not be verified; our team will look for the system that changes it.',
  related: [
    { key: 'X.7.20', how: 'No DKIM signature passed, the modern and everyday case.' },
    { key: 'X.7.5', how: 'The check could not be made, for want of a key.' },
    { key: 'X.6.4', how: 'A conversion with loss that was made on purpose.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    {
      title: 'RFC 8551, section 3.1, on preparing a message for signing',
      url: 'https://www.rfc-editor.org/rfc/rfc8551#section-3.1',
    },
    { title: 'Postfix: MILTER_README', url: 'https://www.postfix.org/MILTER_README.html' },
  ],
  confidence: {
    level: 'low',
    ground:
      'The definition is certain, and what breaks signatures is common knowledge. Who sends this very code was not found out.',
  },
} satisfies Page<'X.7.7'>;
