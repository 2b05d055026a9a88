/** The page on X.7.6: an algorithm that the gateway does not know. */
import type { Page } from '../page.ts';

/** Reference page of X.7.6. */
export const page = {
  key: 'X.7.6',
  title: 'The encryption or signature uses an unknown algorithm',
  summary:
    'A gateway that should decrypt or check the message found an algorithm in it that its software does not have, or has been told to refuse.',
  severity: {
    level: 'medium',
    reason: 'The message is intact and unreadable for this gateway, however often it is sent.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It strikes single partners whose software is much older or much newer than yours.',
  },
  meaning: [
    'Protected messages name the algorithms that they were made with. Old software does not know the new ones (AES-GCM, elliptic curves, Ed25519), and careful new software refuses the old ones (RC2, 3DES, MD5, SHA-1).',
    'S/MIME lets a sender learn what a partner can read: signed messages carry a list of capabilities. A program that has never had a signed message from the recipient has to guess, and guesses either too old or too new.',
  ],
  forms: {
    5: 'The usual form, since no waiting teaches software an algorithm. RFC 3463 names no class; a 4 would fit only while an update is being installed.',
  },
  causes: [
    'The sender encrypts with AES-GCM, which came with S/MIME 4.0, or for an elliptic-curve key, and the gateway is older.',
    'The message was made with RC2, 3DES or SHA-1, and a policy such as FIPS forbids them. OpenSSL 3 by itself leaves out RC2 alone; 3DES and SHA-1 still work there.',
    'OpenPGP with an AEAD mode or a key of version 6 meets an implementation of RFC 4880.',
  ],
  reproduce: {
    how: 'Encrypt with an algorithm that OpenSSL 3 keeps in its legacy provider, and try to read it.',
    kind: 'shell',
    text: [
      'openssl cms -encrypt -rc2-40 -provider legacy -provider default -in text.txt -out message.eml ann.pem',
      'openssl cms -decrypt -in message.eml -inkey ann.key',
      'Error decrypting CMS structure',
      '... digital envelope routines:inner_evp_generic_fetch:unsupported: ... Algorithm (RC2-CBC : 4)',
      '# a gateway that reports it in codes: 550 5.7.6 Cryptographic algorithm not supported',
    ].join('\n'),
    expect:
      '`unsupported` and the name of the algorithm, where a missing key would be named as such; in a bounce, `Status: 5.7.6`.',
    origin: "OpenSSL 3.0, shortened; the words of the reply in the last line are the register's name of the code",
  },
  fixes: [
    {
      title: 'Read which algorithm it is',
      when: 'One partner is concerned, and you have the message.',
      system: 'shell',
      snippet: [
        'openssl cms -cmsout -print -in message.eml -noout | grep -i algorithm',
        '# OpenPGP, with the encrypted part in a file: gpg --list-packets encrypted.asc',
      ].join('\n'),
      why: 'The name decides who has to move: behind `rc2` or `des-ede3` it is the sender, behind `aes-256-gcm` or `Ed25519` the receiver.',
    },
    {
      title: 'Encrypt with AES-256-CBC and RSA for that partner',
      when: 'The other side cannot be updated soon.',
      system: 'process',
      snippet: 'S/MIME profile of the partner: content AES-256-CBC, key RSA 3072, digest SHA-256.',
      why: 'Nearly every program with S/MIME 3.2 or newer reads them. A policy that demands OAEP or authenticated encryption is the exception; ask for it.',
    },
    {
      title: 'Send a signed message first',
      when: 'Both sides are up to date, and the sender picked something strange.',
      system: 'process',
      snippet: 'Ask the recipient for any signed message, let your program store it, and encrypt again.',
      why: 'The signature carries the capabilities of the program that made it, and the next encryption follows them.',
    },
  ],
  avoid: [
    {
      what: 'Enable RC2 or 3DES on the gateway for everybody',
      why: 'From then on it also accepts, and sends, what can be broken at home.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'Your message is protected in a way that the other side cannot read; please ask what it supports.',
  related: [
    { key: 'X.7.5', how: 'The algorithm is known and the key is missing.' },
    { key: 'X.7.4', how: 'A feature is missing as a whole: a login method, a kind of protection.' },
    { key: 'X.7.7', how: 'Everything was understood, and the check itself failed.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 8551, section 2, algorithms of S/MIME', url: 'https://www.rfc-editor.org/rfc/rfc8551' },
    { title: 'RFC 9580, OpenPGP', url: 'https://www.rfc-editor.org/rfc/rfc9580' },
  ],
  confidence: {
    level: 'low',
    ground:
      'Certain is the sentence of RFC 3463. Nobody was found who documents sending it; the algorithms are those that S/MIME and OpenPGP have had and dropped.',
  },
} satisfies Page<'X.7.6'>;
