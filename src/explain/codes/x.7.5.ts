/** The page on X.7.5: the key is missing or bad. */
import type { Page } from '../page.ts';

/** Reference page of X.7.5. */
export const page = {
  key: 'X.7.5',
  title: 'The message could not be decrypted or verified: no usable key',
  summary:
    'A gateway that opens protected mail, or checks it, did not have the key it needed, or the one it had was expired, damaged or of somebody else; a Postfix that sends logs 4.7.5 for TLS that its settings do not accept.',
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
    'Mail servers that only pass messages on never look inside. Postfix has taken the number for TLS between servers all the same: as the sender it logs `dsn=4.7.5` for `Server certificate not verified`, for a handshake that fails and for missing TLSA records, where its settings ask for more than TLS if possible. It is a note of its own about a message that has to wait, and nothing that a server answered.',
  ],
  forms: {
    2: '2.7.5 would be a message that was delivered although its signature could not be checked. RFC 3463 names no class for the code, and so forbids none.',
    4: 'The key server or directory is out of reach; when it is back, the queue does the rest. From your own Postfix 4.7.5 lasts until the certificate of the next server is mended, or your setting for it.',
    5: 'There is no such key. Somebody has to exchange certificates before it is sent again.',
  },
  causes: [
    'On your own Postfix: the certificate of the next server has expired, bears another name or is of an issuer that `smtp_tls_CAfile` lacks, and the level for that domain is `verify`, `secure` or one of DANE.',
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
      title: 'See what Postfix dislikes about the next server',
      when: 'The log has `dsn=4.7.5`, with `Server certificate not verified` for instance.',
      system: 'shell',
      snippet:
        'openssl s_client -starttls smtp -connect mx.example.org:25 -verify_hostname mx.example.org </dev/null 2>&1 | grep -i verif',
      why: 'It names the reason: expired, self-signed, an unknown issuer, another name. A certificate that is good for another name passes with `secure match=` and that name, in `smtp_tls_policy_maps` and for this domain alone.',
    },
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
      what: 'Lower `smtp_tls_security_level` for everybody because of one host',
      why: 'Mail to all others loses its check with it, where an entry in `smtp_tls_policy_maps` concerns the one domain.',
    },
    {
      what: 'Ask the sender for the message in the clear',
      why: 'He had a reason to protect it, and the copy will lie in two mailboxes and their backups.',
    },
    {
      what: 'Stop checking signatures because one certificate has expired',
      why: 'Forged mail then passes with the rest; make an exception for the one partner, and give it an end.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: 'dsn=4.7.5, status=deferred (Server certificate not verified)',
      means: 'From the log of your own server: the next one has TLS, and its certificate does not pass.',
      source: 'https://www.postfix.org/TLS_README.html',
    },
  ],
  tellTheSender:
    'Your protected message could not be opened on the other side; please exchange certificates once more.',
  related: [
    { key: 'X.7.4', how: 'TLS is not offered at all: what Postfix logs then.' },
    { key: 'X.7.6', how: 'The key is there and the algorithm is not known.' },
    { key: 'X.7.7', how: 'The key works, and shows that the message was changed.' },
    { key: 'X.7.20', how: 'About DKIM, where the signature is of a domain and the key is in DNS.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 8550, S/MIME 4.0, on certificates', url: 'https://www.rfc-editor.org/rfc/rfc8550' },
    { title: 'Postfix: TLS_README', url: 'https://www.postfix.org/TLS_README.html' },
  ],
  confidence: {
    level: 'low',
    ground:
      'The RFC defines it in one sentence, and the log of Postfix was recorded. Of gateways no log with it was found; their causes and fixes are those of such gateways in general.',
  },
} satisfies Page<'X.7.5'>;
