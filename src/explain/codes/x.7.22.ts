/** The page on X.7.22: signed, but not by the author's domain. */
import type { Page } from '../page.ts';

/** Reference page of X.7.22. */
export const page = {
  key: 'X.7.22',
  title: 'Signed, but not by the domain in From',
  summary:
    'A DKIM signature verified, of another domain than the one that readers see as the author, and the receiver insists on the author.',
  severity: {
    level: 'high',
    reason: 'Everything that the same service sends in this name meets the same objection.',
  },
  productionRisk: {
    level: 'high',
    reason: 'It strikes the services that send for you, often the newsletter and the invoices, all at once.',
  },
  meaning: [
    'A service that sends for many customers signs with its own domain unless told otherwise: `d=mailer.example.net`, while From says `news@example.com`. The signature is valid and vouches for the service. Nothing vouches for example.com.',
    'RFC 7372 calls it a special case of 5.7.21. DMARC asks a very similar question and is milder in two points: it lets a subdomain stand for its organization, and takes SPF instead. A receiver with DMARC answers 5.7.26 or 5.7.1; Gmail also has 4.7.32 and 5.7.32, for a From that is aligned with neither check.',
    'Passing results elsewhere mislead here: `dkim=pass` in a header is true, and about the wrong domain. The one to read is `header.d=`.',
  ],
  forms: {
    5: '5.7.22 is settled by a signature with the right `d=`. The refused message cannot be repaired afterwards; a mailing system has to send it anew.',
  },
  causes: [
    'The service was never given a key or CNAME for your domain.',
    'It has one, and the verification in its settings was not completed, so it falls back to its own.',
    'From was changed by a user to an address of another domain than the configured one.',
    'A mailing list took your signature off and set its own, leaving your name in From.',
    'You sign for `example.com`, and From is at `mail.example.com`, for a receiver that compares exactly.',
  ],
  reproduce: {
    how: 'Let the ACL `acl_smtp_dkim` of an Exim compare: `deny dkim_status = pass` with the condition `${if !eqi{$dkim_cur_signer}{${domain:${address:$h_From:}}}}` and the message. Send with the signature of a service only.',
    kind: 'smtp',
    text: [
      'C: DATA',
      'S: 354 Enter message, ending with "." on a line by itself',
      'C: DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mailer.example.net;',
      'C:  q=dns/txt; s=s1; bh=...; h=from:subject:date:message-id:to; b=...',
      'C: From: Bob <bob@example.com>',
      'C: Subject: Signed by another',
      'C:',
      'C: Hello.',
      'C: .',
      'S: 550 5.7.22 No valid author-matched DKIM signature found',
    ].join('\n'),
    expect: '`550 5.7.22`; elsewhere `dkim=pass header.d=mailer.example.net`, and `dmarc=fail` unless SPF is aligned.',
    origin:
      'Exim 4.96, with code and text of RFC 7372, section 3.1 in its ACL; message and signature are shortened, the name of the service replaced',
  },
  fixes: [
    {
      title: 'Give the service a selector below your domain',
      when: 'A service sends in your name: nearly always.',
      system: 'dns',
      snippet: [
        '; names and targets as the service shows them',
        'k1._domainkey.example.com.  3600  IN  CNAME  k1.customer42.dkim.mailer.example.net.',
        'k2._domainkey.example.com.  3600  IN  CNAME  k2.customer42.dkim.mailer.example.net.',
      ].join('\n'),
      why: 'The service then signs with `d=example.com`, and goes on changing its keys behind the CNAMEs. Press its "verify" button afterwards; without that nothing changes.',
    },
    {
      title: 'Choose the key by the domain in From',
      when: 'Your own server sends for several domains.',
      system: 'shell',
      snippet: [
        '# /etc/opendkim.conf',
        'KeyTable      file:/etc/dkimkeys/keytable',
        'SigningTable  refile:/etc/dkimkeys/signingtable',
        '# keytable:      ex-com   example.com:s2026:/etc/dkimkeys/example.com.pem',
        '#                ex-mail  mail.example.com:s2026:/etc/dkimkeys/mail.example.com.pem',
        '# signingtable:  *@example.com       ex-com',
        '#                *@mail.example.com  ex-mail',
      ].join('\n'),
      why: 'The signing table is looked up by the author address, so each domain gets its own `d=`.',
    },
    {
      title: 'Set From to a domain that you sign for',
      when: 'An application sends in the name of whoever filled in a form.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        "  from: { name: 'Ann Lee via Example', address: 'contact@example.com' },",
        "  replyTo: 'ann@example.org',",
        '  to, subject, text,',
        '});',
      ].join('\n'),
      why: 'You have no key of example.org and cannot get one; answers still go to Ann.',
    },
  ],
  avoid: [
    {
      what: 'Add the service to SPF and call it done',
      why: 'This rule asks for a signature; SPF does not enter into it.',
    },
    {
      what: 'Hand your own private key to the service',
      why: 'Whoever holds it signs anything in your name, on every path; a selector of its own can be withdrawn alone.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'The service that sends for us has not been cleared for our name yet; our team has to complete its setup.',
  related: [
    { key: 'X.7.20', how: 'No signature passes, of whatever domain.' },
    { key: 'X.7.21', how: 'The wider code: another local requirement is not met.' },
    { key: 'X.7.26', how: 'What receivers with DMARC mostly send when neither check is aligned.' },
    { key: 'X.7.1', how: 'The same in servers that stayed with the general code.' },
  ],
  sources: [
    { title: 'RFC 7372, section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.1' },
    { title: 'RFC 7489, section 3.1, on alignment', url: 'https://www.rfc-editor.org/rfc/rfc7489#section-3.1' },
    { title: 'RFC 6376, on DKIM', url: 'https://www.rfc-editor.org/rfc/rfc6376' },
    { title: 'OpenDKIM: opendkim.conf', url: 'https://manpages.debian.org/bookworm/opendkim/opendkim.conf.5.en.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The definition is exact, and the situation is common. Which receivers say it with this number was not found out: the large ones use 5.7.26 or numbers of their own.',
  },
} satisfies Page<'X.7.22'>;
