/** The page on X.7.21: the signature holds and does not suffice. */
import type { Page } from '../page.ts';

/** Reference page of X.7.21. */
export const page = {
  key: 'X.7.21',
  title: 'The DKIM signature holds, but is not of the kind demanded',
  summary:
    'At least one signature verified, and the receiver has rules of its own that none of them meets: too short a key, too few signed headers, only a part of the body.',
  severity: {
    level: 'high',
    reason: 'The refusal repeats for all mail that is signed in this manner.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'Only receivers with extra rules react, so one destination fails and the rest look fine.',
  },
  meaning: [
    'RFC 7372 separates passing from acceptable. Passing is mathematics: the signature is right. Acceptable is what a receiver asks on top; the definition mentions that certain headers have to be signed, and that signatures over a part of the body do not count.',
    'Other common rules are a minimum length of the key, no `sha1`, and a list of domains whose signature is worth something. The reply does not name the rule. Where the missing thing is that the signer is not the author, a code of its own exists: 5.7.22.',
  ],
  forms: {
    5: '5.7.21 is a matter of how you sign. Change the signer, and the next message may pass; the refused one has to be sent anew.',
  },
  causes: [
    'The key is shorter than the receiver asks for; RFC 8301 sets the floor at 1024 bits and advises 2048.',
    'The signature uses `rsa-sha1`, which RFC 8301 has retired.',
    '`l=` limits the signature to the first bytes of the body.',
    '`From`, `Subject` or `To` is not in `h=`, or could be added a second time without breaking anything.',
    'The key record says `t=y`, by which the domain itself declares that it is only testing.',
  ],
  reproduce: {
    how: 'Give an Exim the ACL `acl_smtp_dkim` with `deny dkim_status = pass`, the condition `${if <{$dkim_bodylength}{9999999999999}}` and the message, and send what is signed with `l=0`.',
    kind: 'smtp',
    text: [
      'C: DATA',
      'S: 354 Enter message, ending with "." on a line by itself',
      'C: DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1; l=0;',
      'C:  h=from:date; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=...',
      'C: From: Bob <bob@example.com>',
      'C: Date: Sat, 28 Nov 2026 01:11:00 +0000',
      'C: Subject: Only the headers are signed',
      'C:',
      'C: Hello.',
      'C: .',
      'S: 550 5.7.21 No acceptable DKIM signature found',
    ].join('\n'),
    expect: '`550 5.7.21`, while a receiver without such rules records `dkim=pass`.',
    origin: 'Exim 4.96, with code and text of RFC 7372, section 3.1 in its ACL; the signature is shortened',
  },
  fixes: [
    {
      title: 'Make a key of 2048 bits under a new selector',
      when: 'The key is short, or old and of unknown length.',
      system: 'shell',
      snippet: [
        'openssl genrsa -out s2026.pem 2048',
        'openssl rsa -in s2026.pem -pubout -outform DER | openssl base64 -A   # behind p=',
        '# what the present one has:',
        "dig +short TXT s2019._domainkey.example.com | tr -d '\" ' | sed 's/.*p=//; s/;.*//' | base64 -d | openssl rsa -pubin -inform DER -noout -text | head -1",
      ].join('\n'),
      why: 'With a selector of its own the new key can be published before it is used, and nothing in the queues breaks.',
    },
    {
      title: 'Sign all that a reader sees, and the whole body',
      when: '`h=` is short, `l=` is present, or `a=` says `rsa-sha1`.',
      system: 'shell',
      snippet: [
        '# /etc/opendkim.conf',
        'Canonicalization    relaxed/simple',
        'SignatureAlgorithm  rsa-sha256',
        'OversignHeaders     From',
        '# and no SignHeaders, OmitHeaders, MaximumSignedBytes, BodyLengthDB',
      ].join('\n'),
      why: '`OversignHeaders` signs the absence of a second From. Without the settings in the last line OpenDKIM signs the headers that RFC 6376 recommends, and the body to its end.',
    },
    {
      title: 'Take the test flag off',
      when: 'The record contains `t=y`.',
      system: 'dns',
      snippet: 's2026._domainkey.example.com.  3600  IN  TXT  "v=DKIM1; k=rsa; p=MIIBIjANBg..."',
      why: 'RFC 6376 has verifiers treat mail of a domain in testing like unsigned mail, even where the signature is right.',
    },
    {
      title: 'Ask the receiver for the rule',
      when: 'None of these applies.',
      system: 'process',
      snippet:
        'To postmaster@example.org: "Your server answers our signed mail with 550 5.7.21. The signature passes elsewhere (d=example.com, s=s2026, rsa-sha256, 2048 bits, h=from:to:subject:date). What does your policy require?"',
      why: 'Local policy is published nowhere, and the code tells nothing beyond its existence.',
    },
  ],
  avoid: [
    {
      what: 'Sign with a key of 4096 bits to be on the safe side',
      why: 'Verifiers from before RFC 8301 had to handle 2048 and no more, and the record no longer fits into a small DNS answer.',
    },
    {
      what: 'Sign every header there is',
      why: '`Received`, `Return-Path` and the like change on the way by design, and break what would have passed.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'The other side did not accept the way in which our mail is sealed; our team has to change it.',
  related: [
    { key: 'X.7.20', how: 'No signature passed at all.' },
    { key: 'X.7.22', how: 'The particular case that the signing domain is not the one of the author.' },
    { key: 'X.7.6', how: 'The receiver does not know the algorithm, where here it knows it and declines.' },
  ],
  sources: [
    { title: 'RFC 7372, section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.1' },
    { title: 'RFC 6376, section 3.6.1, on key records', url: 'https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1' },
    { title: 'RFC 8301, on algorithms and key lengths', url: 'https://www.rfc-editor.org/rfc/rfc8301' },
    { title: 'OpenDKIM: opendkim.conf', url: 'https://manpages.debian.org/bookworm/opendkim/opendkim.conf.5.en.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The distinction is that of the RFC; the causes are rules that verifiers are known to have. The code itself is hardly ever seen: most receivers fold the case into 5.7.26 or 5.7.1.',
  },
} satisfies Page<'X.7.21'>;
