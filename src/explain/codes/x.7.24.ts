/** The page on X.7.24: SPF could not be evaluated. */
import type { Page } from '../page.ts';

/** Reference page of X.7.24. */
export const page = {
  key: 'X.7.24',
  title: 'SPF could not be evaluated',
  summary:
    'The receiver tried to check SPF and got no result: DNS did not answer, or the record of the sender domain has a mistake in it.',
  severity: {
    level: 'medium',
    reason: 'The 4 form usually passes with the next attempt; the 5 form stays until the record is mended.',
  },
  productionRisk: {
    level: 'high',
    reason: 'One typing error in an SPF record makes the whole record void for every receiver, whatever host sends.',
  },
  meaning: [
    'SPF knows two kinds of error besides its results. "temperror" is DNS: a timeout or SERVFAIL on the record or on one that it includes. "permerror" is the record: it cannot be parsed, stands twice, or takes more than ten look-ups. Both get this number, and the class tells them apart.',
    'It does not mean that your host is not allowed to send. Nobody found out.',
    'The mistake need not be yours: an `include:` pulls in the record of a service, and if that one breaks or vanishes, yours breaks with it.',
  ],
  forms: {
    4: '4.7.24 with 451 stands for temperror, in place of the 4.4.3 of RFC 7208. Keep the message; look at your name servers if it comes from several receivers. A 421 4.7.24 of Gmail is no temperror: it slows down mail of a domain with a suspicious record, and waiting changes nothing.',
    5: '5.7.24 with 550 stands for permerror, in place of 5.5.2. Resending before the record is right brings the same answer.',
  },
  causes: [
    'The record needs more than ten look-ups: each `include`, `a`, `mx`, `ptr`, `exists` and `redirect` counts, those inside includes too.',
    'There are two TXT records that begin with `v=spf1`.',
    'A typing error: `ipv4:` for `ip4:`, a space behind a colon, a missing space before `-all`.',
    'An `include:` names a domain without an SPF record, such as a service that was shut down.',
    'A name server of yours, or of an included domain, does not answer or fails DNSSEC.',
    'More than two of the look-ups lead to names that do not exist.',
  ],
  reproduce: {
    how: 'Publish `v=spf1 ipv4:198.51.100.7 -all` (the `v` in `ipv4` is the mistake) and send to a Postfix with policyd-spf and `PermError_reject = True`.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<news@broken.example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@example.org>',
      'S: 550 5.7.24 <ann@example.org>: Recipient address rejected: Message rejected due to: SPF Permanent Error: Unknown mechanism found: ipv4:198.51.100.7',
    ].join('\n'),
    expect:
      '`550 5.7.24`, and for a record whose look-up times out `450 4.7.24`, where `TempError_Defer` is on. Both settings are off as delivered.',
    origin: 'Postfix 3.7.11 with policyd-spf 3.0.4; a link at the end left out',
  },
  fixes: [
    {
      title: 'Count records and look-ups',
      when: 'The 5 form, and the text names no term.',
      system: 'shell',
      snippet: [
        'dig +short TXT example.com | grep -c v=spf1      # must be 1',
        "dig +short TXT example.com | grep v=spf1 | sed 's/\" \"//g; s/\"//g' | tr ' ' '\\n' |",
        "  grep -iE '^[-+?~]?(include:|exists:|redirect=|(a|mx|ptr)([:/]|$))'",
        '# repeat for the domain behind each include: and add up; 10 is the limit',
      ].join('\n'),
      why: 'The limit of RFC 7208 is meant to protect receivers, and holds for the whole tree; a record that a service lengthens can push yours over it overnight.',
    },
    {
      title: 'Spend fewer look-ups',
      when: 'The sum is above ten.',
      system: 'dns',
      snippet: [
        'example.com.       3600  IN  TXT  "v=spf1 ip4:192.0.2.0/28 include:spf.mailer.example.net -all"',
        '; newsletters get a return address, and a record, of their own',
        'news.example.com.  3600  IN  TXT  "v=spf1 include:spf.bulk.example.net -all"',
      ].join('\n'),
      why: '`ip4:` and `ip6:` cost nothing. A subdomain for each service has ten look-ups of its own, and keeps alignment for DMARC.',
    },
    {
      title: 'Make your name servers answer',
      when: 'The 4 form, from more than one receiver.',
      system: 'shell',
      snippet: [
        'for ns in $(dig +short NS example.com); do',
        '  dig +norecurse +time=3 +tries=1 TXT example.com @$ns | grep -E "status|timed out"',
        'done',
        'delv TXT example.com          # and DNSSEC',
      ].join('\n'),
      why: 'One dead server among three makes look-ups slow for some and fail for others, which explains a fault that comes and goes.',
    },
    {
      title: 'Publish the corrected record once',
      when: 'Two were found, mostly because a service said "add this TXT record".',
      system: 'dns',
      snippet: [
        '; instead of "v=spf1 mx -all" and "v=spf1 include:spf.mailer.example.net ~all":',
        'example.com.  300  IN  TXT  "v=spf1 mx include:spf.mailer.example.net -all"',
      ].join('\n'),
      why: 'Terms can be merged into one record, and the records cannot stand side by side; the short lifetime lets receivers see it soon.',
    },
  ],
  avoid: [
    {
      what: 'Paste all addresses of a service into your record',
      why: 'It saves the look-up and is wrong as soon as the service moves, without anybody noticing.',
    },
    {
      what: 'Delete the record until there is time',
      why: 'Gmail and Yahoo ask senders in bulk for SPF as well as DKIM, and having none is then a failure of its own.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '550 5.7.24 The SPF record of the sending domain has one or more suspicious entries. - gsmtp',
      means: 'The record could be read, and Google distrusts what it allows, for instance very wide networks.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'policyd-spf (Postfix)',
      line: '550 5.7.24 Message rejected due to: SPF Permanent Error: Two or more type TXT spf records found.',
      means: 'A permerror, with the mistake spelled out by its SPF library.',
      source: 'https://launchpad.net/spf-engine',
    },
  ],
  tellTheSender:
    'The other side could not check our domain because of an error in our settings; our team has to correct it.',
  related: [
    { key: 'X.7.23', how: 'SPF was evaluated, and the host is not allowed.' },
    { key: 'X.4.3', how: 'What RFC 7208 had proposed for the temporary case: a directory or DNS failure.' },
    { key: 'X.5.2', how: 'What it had proposed for the permanent one, which reads like a syntax error in SMTP.' },
    { key: 'X.7.26', how: 'Gmail: `451 4.7.26` when DNS failed on the way to SPF and DKIM.' },
  ],
  sources: [
    { title: 'RFC 7372, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.2' },
    { title: 'RFC 7208, section 4.6.4, on limits', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4' },
    { title: 'RFC 7208, sections 8.6 and 8.7', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.6' },
    { title: 'SPF engine, with policyd-spf', url: 'https://launchpad.net/spf-engine' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The RFC is plain, and both forms were recorded from policyd-spf. What makes a record suspicious to Gmail is not published.',
  },
} satisfies Page<'X.7.24'>;
