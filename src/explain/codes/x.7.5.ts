/** The page on X.7.5: the key is missing or bad. */
import type { Page } from '../page.ts';

/** Reference page of X.7.5. */
export const page = {
  key: 'X.7.5',
  title: 'The message could not be decrypted or verified: no usable key',
  summary:
    'A gateway that opens protected mail, or checks it, did not have the key it needed, or the one it had was expired, damaged or of somebody else.',
  severity: {
    level: 'medium',
    reason: 'The message is stuck at a gateway; with the right key the same message can pass.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'Certificates expire by the calendar, and one of a gateway or a domain takes all protected mail with it.',
  },
  meaning: [
    'Two conditions come together. The system must be entitled to open or check messages on the way, which is true of gateways for S/MIME and OpenPGP and of nobody else. And the reason must lie in the key or certificate: absent, expired, revoked, or not fitting.',
    'Mail servers that only pass messages on never look inside, so that an ordinary Postfix or Exim has no occasion for this code. Nor is it about TLS between servers, where a bad certificate ends the connection before there is a message.',
  ],
  forms: {
    2: '2.7.5 would be a message that was delivered although its signature could not be checked. RFC 3463 names no class for the code, and so forbids none.',
    4: 'The key server or directory is out of reach; when it is back, the queue does the rest.',
    5: 'There is no such key. Somebody has to exchange certificates before it is sent again.',
  },
  causes: [
    "The recipient's certificate has expired, and the sender's program still encrypts with it.",
    'The private key was not moved when the gateway was replaced or its hardware token changed.',
    'The sender signs with a certificate whose issuer the gateway does not trust.',
    'The directory (LDAP, WKD) that holds the keys did not answer.',
  ],
  reproduce: {
    how: 'What such a gateway sees can be seen by hand: decrypt a message with a key it was not made for.',
    kind: 'shell',
    text: [
      'openssl smime -decrypt -in message.eml -inkey other.key -recip other.pem',
      'Error decrypting PKCS#7 structure',
      '... PKCS7 routines:PKCS7_dataDecode:no recipient matches certificate: ...',
      '# a gateway that reports it in codes: 550 5.7.5 Cryptographic failure',
    ].join('\n'),
    expect: '`no recipient matches certificate` in place of the text; in a bounce, `Status: 5.7.5`.',
    origin: "OpenSSL 3.0, shortened; the reply has the register's name of the code",
  },
  fixes: [
    {
      title: 'Compare the certificate in the message with the one in use',
      when: 'Mail was encrypted and comes back.',
      system: 'shell',
      snippet: [
        '# for whom was it encrypted? issuer and serial number of each recipient',
        'openssl cms -cmsout -print -in message.eml -noout | grep -B1 serialNumber',
        '# the certificate in use; short numbers stand in decimal above and in hexadecimal here',
        'openssl x509 -in ann.pem -noout -issuer -serial -dates',
      ].join('\n'),
      why: 'If the serial number is that of an old certificate, the sender has cached it; one signed message from the recipient brings the new one over.',
    },
    {
      title: 'Trust the issuer',
      when: 'Signed mail of one partner fails, and nobody else has trouble.',
      system: 'process',
      snippet:
        'Import the root certificate of the issuer into the gateway, for the domain of that partner only, after comparing its fingerprint by telephone.',
      why: 'A signature is only as good as the chain above it, and private issuers stand in no list that is shipped.',
    },
    {
      title: 'Keep old private keys',
      when: 'A certificate was renewed with a new key.',
      system: 'process',
      snippet: 'Leave the previous key in the store for decryption, marked as not to be used for signing.',
      why: 'Messages encrypted yesterday arrive today, and archives are opened years later.',
    },
  ],
  avoid: [
    {
      what: 'Ask the sender for the message in the clear',
      why: 'He had a reason to protect it, and the copy will lie in two mailboxes and their backups.',
    },
    {
      what: 'Stop checking signatures because one certificate has expired',
      why: 'Forged mail then passes with the rest; make an exception for the one partner, and give it an end.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'Your protected message could not be opened on the other side; please exchange certificates once more.',
  related: [
    { key: 'X.7.6', how: 'The key is there and the algorithm is not known.' },
    { key: 'X.7.7', how: 'The key works, and shows that the message was changed.' },
    { key: 'X.7.20', how: 'About DKIM, where the signature is of a domain and the key is in DNS.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 8550, S/MIME 4.0, on certificates', url: 'https://www.rfc-editor.org/rfc/rfc8550' },
  ],
  confidence: {
    level: 'low',
    ground:
      'The RFC defines it in one sentence. No log with it was found; causes and fixes are those of encryption gateways in general.',
  },
} satisfies Page<'X.7.5'>;
