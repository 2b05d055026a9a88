/** The page on X.7.26: SPF and DKIM both failed. */
import type { Page } from '../page.ts';

/** Reference page of X.7.26. */
export const page = {
  key: 'X.7.26',
  title: 'Neither SPF nor DKIM vouches for the message',
  summary:
    'The receiver checked whether the message really comes from the domain in its From, more than one of the checks failed, and it does not take unproven mail.',
  severity: {
    level: 'high',
    reason:
      'The message is refused, and so is every other that leaves by the same way until records or signatures are put right.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'After a change of DNS, of a key or of the sending service it can strike all mail of a domain within minutes, password resets included.',
  },
  meaning: [
    'SPF asks whether the host may send for the domain of the envelope (`MAIL FROM`). DKIM asks whether a signature by a domain still fits the message. DMARC asks whether one of the two passed for the very domain that readers see in From. RFC 7372 made the code for messages that fail more than one of the checks, and leaves open which.',
    'Gmail has made it famous: it gives 5.7.26 to any message with neither SPF nor DKIM, and to one that fails DMARC for a domain whose policy is `p=reject`.',
    'The recipient has no part in it. The further lines of the reply of Gmail name the results of both checks; where a reply does not, send the same message to a mailbox that accepts it, and read `Authentication-Results`.',
  ],
  forms: {
    4: 'RFC 7372 pairs the code with 550 alone. From Gmail, `421 4.7.26` slows unauthenticated mail down: mend the records as for the 5 form. `451 4.7.26` says that DNS could not be asked: wait. Exchange Online has 4.7.26 for mail over IPv6 that passes neither SPF nor DKIM.',
    5: '5.7.26, behind 550, is a verdict on this message as it was sent. A corrected SPF record counts for a new attempt once the old one has left the caches of DNS; a missing signature is only there in a message sent after the signer works.',
  },
  causes: [
    'A service sends in your name (newsletter, shop, helpdesk, invoices) and is neither in your SPF record nor signs with your domain.',
    'Your own host sends unsigned mail, and from an address that the SPF record lacks: a new server, or its IPv6 address.',
    'The message was forwarded: the new host is not in SPF, and a footer or changed subject broke the signature.',
    'A DKIM selector is missing in DNS, has a damaged key, or the signer was switched on before its record was published.',
    'Both checks pass for another domain than the one in From, which DMARC does not accept: they are not aligned.',
    'A contact form puts the address of the visitor in From.',
    'There are two SPF records, or one that needs more than ten look-ups: both end in `permerror`, which passes nobody.',
    'It is a forgery, and the receiver did what your DMARC record asks for.',
  ],
  reproduce: {
    how: 'From a host that is not in the SPF record of example.com, send an unsigned message from that domain to a receiver that insists on one of the two.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<news@example.com>',
      'S: 250 2.1.0 OK',
      'C: RCPT TO:<ann@example.org>',
      'S: 250 2.1.5 OK',
      'C: DATA',
      'S: 354 Go ahead',
      'C: From: News <news@example.com>',
      'C: Subject: Unsigned',
      'C:',
      'C: Hello.',
      'C: .',
      'S: 550 5.7.26 Multiple authentication checks failed',
    ].join('\n'),
    expect: '`550 5.7.26`, and only after the final dot: DKIM and DMARC cannot be checked before the message is there.',
    origin: 'written; the last line is the sample text of RFC 7372, section 3.4',
  },
  fixes: [
    {
      title: 'Look at what receivers see',
      when: 'First of all, unless the reply itself names the results, as that of Gmail does.',
      system: 'header',
      snippet: [
        'Authentication-Results: mx.example.org;',
        '  spf=fail smtp.mailfrom=bounce@mailer.example.net; dkim=pass header.d=mailer.example.net;',
        '  dmarc=fail header.from=example.com',
      ].join('\n'),
      why: 'Here DKIM passed, for the domain of the service: what is missing is alignment, and a change of SPF would not help.',
    },
    {
      title: 'Have the service sign with your domain',
      when: 'A service sends for you, and `dkim` is missing or names its own domain.',
      system: 'dns',
      snippet: [
        '; the service gives you selector and target',
        's1._domainkey.example.com.  3600  IN  CNAME  s1.dkim.mailer.example.net.',
      ].join('\n'),
      why: 'An aligned signature satisfies DMARC by itself, and unlike SPF it survives most forwarding.',
    },
    {
      title: 'Sign what your own program sends',
      when: 'You send without a service, and `dkim=none`.',
      system: 'nodemailer',
      snippet: [
        'const transport = createTransport({',
        "  host: 'smtp.example.com',",
        '  dkim: {',
        "    domainName: 'example.com',",
        "    keySelector: 's2026',",
        "    privateKey: readFileSync('dkim.pem', 'utf8'),",
        '  },',
        '});',
      ].join('\n'),
      why: 'The public half goes into DNS at `s2026._domainkey.example.com`; publish it a day before you start to sign.',
    },
    {
      title: 'Put every sending host into one SPF record',
      when: '`spf=fail`, `softfail` or `permerror` for your own domain.',
      system: 'dns',
      snippet: [
        'example.com.  3600  IN  TXT  "v=spf1 ip4:192.0.2.25 ip6:2001:db8::25 include:_spf.mailer.example.net -all"',
        '; check: exactly one line may come back',
        '; dig +short TXT example.com | grep -c v=spf1',
      ].join('\n'),
      why: 'Two records are an error by RFC 7208, and so are more than ten terms that need a look-up; either makes the whole policy fail.',
    },
    {
      title: 'Rewrite the envelope of what you forward',
      when: 'Mail that your Postfix passes on to Gmail comes back.',
      system: 'postfix',
      snippet: [
        '# main.cf, with PostSRSd running',
        'sender_canonical_maps = tcp:localhost:10001',
        'sender_canonical_classes = envelope_sender',
        'recipient_canonical_maps = tcp:localhost:10002',
        'recipient_canonical_classes = envelope_recipient, header_recipient',
        '# PostSRSd 2: socketmap:unix:srs:forward and socketmap:unix:srs:reverse for the two tcp: tables',
      ].join('\n'),
      why: 'The envelope then carries your domain, for which your host passes SPF. That is not the domain in From: under its `p=reject` only the signature of the author counts, so leave header and body untouched.',
    },
    {
      title: 'Keep visitors out of From',
      when: 'A form on your site mails what people write into it.',
      system: 'nodemailer',
      snippet: [
        "const from = { name: `${form.name} by contact form`, address: 'form@example.com' };",
        'await transport.sendMail({ from, replyTo: form.address, to, subject, text });',
      ].join('\n'),
      why: 'Neither SPF nor DKIM of your host can pass for the domain of a visitor; a reply goes to `replyTo` all the same.',
    },
    {
      title: 'See all your senders before you enforce',
      when: 'You do not know who sends in your name.',
      system: 'dns',
      snippet: '_dmarc.example.com.  3600  IN  TXT  "v=DMARC1; p=none; rua=mailto:dmarc@example.com"',
      why: 'Receivers report daily which hosts used the domain and which of them passed; with that list in hand `p=reject` holds no surprise.',
    },
  ],
  avoid: [
    {
      what: 'End the SPF record with `+all`',
      why: 'It lets the whole internet send as you, and receivers count such a record against the domain.',
    },
    {
      what: 'Take back `p=reject` and leave it at that',
      why: 'The DMARC half of the refusal goes away; a message with neither SPF nor DKIM is still refused, and forgers are welcome again.',
    },
    {
      what: 'Retry from another host',
      why: 'The second host is in your SPF record as little as the first, and the queue only repeats the evidence.',
    },
    {
      what: 'Count these bounces against recipients',
      why: 'One wrong record would empty your list of everybody with a careful provider.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
      means: 'Neither of the two passed; the lines that follow name both results.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
      means: 'The domain asks for `p=reject`, and no aligned check passed.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '451 4.7.26 Unable to verify the sender because of temporary DNS failures. - gsmtp',
      means: 'Only the look-up failed: wait.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  tellTheSender:
    'Your message was refused because we could not prove that it comes from us; our team has to correct a setting.',
  related: [
    { key: 'X.7.20', how: 'DKIM alone: no signature passed.' },
    { key: 'X.7.22', how: 'DKIM passed, for another domain than that of the author.' },
    { key: 'X.7.23', how: 'SPF alone failed.' },
    { key: 'X.7.24', how: 'SPF could not be evaluated: a broken record, or DNS.' },
    { key: 'X.7.27', how: 'At Gmail SPF alone; registered for a sender domain with a null MX.' },
    { key: 'X.7.30', how: 'At Gmail DKIM alone; registered for REQUIRETLS.' },
    { key: 'X.7.29', how: 'The chain of a forwarder (ARC) failed; at Gmail it stands for missing TLS.' },
    { key: 'X.7.1', how: 'What the same refusal is called by servers without the newer codes.' },
  ],
  sources: [
    { title: 'RFC 7372, section 3.4', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.4' },
    { title: 'RFC 7208, on SPF', url: 'https://www.rfc-editor.org/rfc/rfc7208' },
    { title: 'RFC 6376, on DKIM', url: 'https://www.rfc-editor.org/rfc/rfc6376' },
    { title: 'RFC 7489, on DMARC', url: 'https://www.rfc-editor.org/rfc/rfc7489' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'PostSRSd', url: 'https://github.com/roehling/postsrsd' },
  ],
  confidence: {
    level: 'high',
    ground:
      "RFC 7372 and Google's page agree on what it means. The wording of Google's lines was not compared with the page as it stands today, and changes from time to time; the snippet for PostSRSd is that of its 1.x series and, like its line for 2.x, was not run.",
  },
} satisfies Page<'X.7.26'>;
