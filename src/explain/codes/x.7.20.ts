/** The page on X.7.20: no DKIM signature that holds. */
import type { Page } from '../page.ts';

/** Reference page of X.7.20. */
export const page = {
  key: 'X.7.20',
  title: 'No DKIM signature on the message holds',
  summary:
    'The receiver wants mail to be signed, and this message has no signature, or none of those it carries could be verified.',
  severity: {
    level: 'high',
    reason: 'The message is refused, and every other that leaves by the same unsigned or broken way will be.',
  },
  productionRisk: {
    level: 'high',
    reason: 'A key that was rotated wrongly breaks all signatures of a domain from one minute to the next.',
  },
  meaning: [
    'Passing is meant in the narrow sense of RFC 6376: the public key was found in DNS, the body still has the hash that was signed, and the signature fits the signed headers. Whose domain signed does not matter here.',
    'The code admits by itself that it should be rare: its own definition notes that it violates section 6.1 of RFC 6376, by which a message with nothing but bad signatures is to be treated like one without any. Receivers that insist nevertheless usually do it for single domains, such as a bank that they know to sign everything.',
    'The code does not say which of the three it was: no signature, no key, or a message that was changed after signing. `Authentication-Results` of a mailbox that accepts the message does.',
  ],
  forms: {
    4: 'RFC 7372 shows no 4.7.20. A key server that does not answer is a `temperror`, for which RFC 6376 allows 451 with 4.7.5.',
    5: '5.7.20 judges the message as it arrived. A new copy that is signed correctly is judged anew.',
  },
  causes: [
    'The program or service sends without signing, because nobody set DKIM up for this path.',
    'The selector is missing in DNS, or its TXT record was cut at 255 characters without being continued.',
    'A gateway behind the signer adds a disclaimer, rewrites links or re-encodes the body.',
    'A mailing list put its name into the subject or a footer under the text.',
    'The private key was exchanged, and the record still holds the old public one.',
    'The clock of the signer is wrong, and the signature is not valid yet or has expired.',
  ],
  reproduce: {
    how: "Let an Exim insist on signatures: `dkim_verify_signers` names the sender's domain, and the ACL `acl_smtp_dkim` has `deny !dkim_status = pass` with the message. Send one that is not signed.",
    kind: 'smtp',
    text: [
      'S: 220 mx.example.org ESMTP Exim 4.96 Sat, 28 Nov 2026 00:09:56 +0000',
      'C: EHLO client.example.com',
      'S: 250-mx.example.org Hello client.example.com',
      'S: 250 HELP',
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 OK',
      'C: RCPT TO:<ann@example.org>',
      'S: 250 Accepted',
      'C: DATA',
      'S: 354 Enter message, ending with "." on a line by itself',
      'C: From: Bob <bob@example.com>',
      'C: Subject: No signature',
      'C:',
      'C: Hello.',
      'C: .',
      'S: 550 5.7.20 No passing DKIM signature found',
    ].join('\n'),
    expect: '`550 5.7.20` after the final dot, when the receiver has seen the headers.',
    origin: 'Exim 4.96, with code and text of RFC 7372, section 3.1 in its ACL; its other extensions left out',
  },
  fixes: [
    {
      title: 'Switch the signature on in Exim',
      when: 'Your Exim sends directly, and `dkim=none`.',
      system: 'exim',
      snippet: [
        'remote_smtp:',
        '  driver = smtp',
        '  # what the transport has already stays; the key must be readable for the user of Exim',
        '  dkim_domain = example.com',
        '  dkim_selector = s2026',
        '  dkim_private_key = /etc/exim4/dkim/s2026.pem',
        '  dkim_canon = relaxed',
      ].join('\n'),
      why: 'Exim signs in the transport, so nothing of its own comes after it; `relaxed` survives changes of white space.',
    },
    {
      title: 'Compare the public key with the private one',
      when: 'A `DKIM-Signature` is on the message; `s=` and `d=` in it name the record.',
      system: 'shell',
      snippet: [
        "dig +short TXT s2026._domainkey.example.com | tr -d '\" '",
        'openssl rsa -in /etc/dkim/s2026.pem -pubout -outform DER | openssl base64 -A',
        '# or, where OpenDKIM is installed:',
        'opendkim-testkey -d example.com -s s2026 -k /etc/dkim/s2026.pem -vvv',
      ].join('\n'),
      why: 'What stands behind `p=` must be the output of the second command, character by character.',
    },
    {
      title: 'Sign on the last host that touches the message',
      when: 'Results say `body hash did not verify`.',
      system: 'postfix',
      snippet: [
        '# master.cf: the filter for outgoing mail hands it back to this port, where it is signed;',
        '# incoming mail needs another port, without the signer',
        '127.0.0.1:10025 inet n - y - - smtpd',
        '  -o content_filter=',
        '  -o receive_override_options=no_unknown_recipient_checks,no_header_body_checks',
        '  -o smtpd_milters=inet:127.0.0.1:8891',
        '  -o milter_default_action=tempfail',
      ].join('\n'),
      why: 'Anything that alters the body afterwards breaks the hash. `tempfail` holds mail back while the signer is down, where `accept` would let it out unsigned.',
    },
    {
      title: 'Publish the record in several strings',
      when: 'The key has 2048 bits, and the zone file was made by hand.',
      system: 'dns',
      snippet: [
        's2026._domainkey.example.com. 3600 IN TXT ( "v=DKIM1; k=rsa; "',
        '  "p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA..."',
        '  "...the rest of the key..." )',
      ].join('\n'),
      why: 'One string holds 255 characters at most; receivers join them without a space between.',
    },
  ],
  avoid: [
    {
      what: 'Delete the old selector on the day of a change',
      why: 'Messages in queues still carry its signature; leave it for as long as queues live, a week or so.',
    },
    {
      what: 'Sign with `l=` so that footers do no harm',
      why: 'It limits the hash to the beginning of the body, and anybody may add the rest; many receivers ignore such signatures.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'Your message lacked a valid seal of our domain, so the other side refused it; our team has to repair that.',
  related: [
    { key: 'X.7.21', how: 'A signature passed, and local policy wants another kind.' },
    { key: 'X.7.22', how: 'A signature passed, of a domain that is not the one in From.' },
    { key: 'X.7.26', how: 'SPF failed as well.' },
    { key: 'X.7.30', how: 'Gmail writes 5.7.30 where DKIM is missing.' },
    { key: 'X.7.7', how: 'The general code for a message that was altered under way.' },
  ],
  sources: [
    { title: 'RFC 7372, section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.1' },
    { title: 'RFC 6376, section 6.1', url: 'https://www.rfc-editor.org/rfc/rfc6376#section-6.1' },
    {
      title: 'Exim: specification, chapter on DKIM',
      url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    { title: 'Postfix: MILTER_README', url: 'https://www.postfix.org/MILTER_README.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'Code and terms are defined exactly. No receiver with public documentation that sends 5.7.20 was found; OpenDKIM and Gmail answer the same failure with other numbers.',
  },
} satisfies Page<'X.7.20'>;
