/** The page on X.4.3: DNS did not answer. */
import type { Page } from '../page.ts';

/** Reference page of X.4.3. */
export const page = {
  key: 'X.4.3',
  title: 'The look-up of the destination got no usable answer',
  summary:
    'Your server asked DNS, or a directory of its own, where the message has to go, and the directory was silent or broken, so that it is not known whether the domain exists.',
  severity: {
    level: 'low',
    reason: 'Nothing has been decided about the message; it waits and the question is asked again.',
  },
  productionRisk: {
    level: 'high',
    reason: 'When your own resolver is the silent one, every domain fails alike and the whole queue stands still.',
  },
  meaning: [
    'For mail the directory is nearly always DNS: a query for MX or A records ended in a time-out, in SERVFAIL, or in signatures that do not check out. An answer that says `no such domain` is something else, and has codes of its own.',
    'The number does not tell whose DNS is at fault. One domain that fails, and resolves nowhere, has broken name servers or an expired DNSSEC signature; all domains at once means your resolver or the way to it.',
    'Exchange Online puts 4.4.3 on the loss of its own internal directory. The sender can do nothing there but wait.',
  ],
  forms: {
    4: '4.4.3 is what the RFC means. Behind a failed report it says that DNS stayed broken for as long as the queue was willing to wait.',
    5: 'Outside the RFC, though the register pairs the code with 550. Postfix writes 5.4.3 when the look-up failed in a way that its resolver calls final, such as a malformed reply; ask another resolver before you believe it.',
  },
  causes: [
    'Your resolver is down, unreachable, or no longer willing to answer your address.',
    'The name servers of the domain are down, or its registrar delegates to servers that do not know it.',
    'DNSSEC: signatures have run out, or the key was changed and the record at the registry was not, so that validating resolvers answer SERVFAIL.',
    'Postfix runs in a chroot with an old copy of `resolv.conf`, and asks a resolver that has moved.',
    'A firewall lets small UDP answers through and drops large or fragmented ones, or TCP on port 53.',
  ],
  reproduce: {
    how: 'Run the `smtp` service of a test Postfix in its chroot, with a `resolv.conf` there that names an address where no resolver listens.',
    kind: 'log',
    text: 'postfix/smtp[3242]: 401382240FA: to=<ann@example.org>, relay=none, delay=0.07, delays=0/0.07/0/0, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again)',
    expect: '`dsn=4.4.3` and the words `try again`; without them the same line has 5.4.4 and is final.',
    origin: 'Postfix; the domain replaced',
  },
  fixes: [
    {
      title: 'Ask your resolver and another one, and compare',
      when: 'Always first.',
      system: 'shell',
      snippet: [
        'dig MX example.org                      # the resolver that this host uses',
        'dig MX example.org @192.0.2.53          # one that has nothing to do with it',
        'dig +cd MX example.org                  # the same without DNSSEC checks',
        'dig +trace MX example.org               # from the root down, where does it stop?',
      ].join('\n'),
      why: 'SERVFAIL that turns into an answer with `+cd` is DNSSEC; a trace that stops at the servers of the domain is theirs; two resolvers that differ are yours.',
    },
    {
      title: 'Run a resolver on the mail server',
      when: 'Look-ups fail now and then for everybody, or a public resolver limits you.',
      system: 'shell',
      snippet: [
        'apt install unbound',
        'dig MX example.org @127.0.0.1           # go on only if this answers',
        'namei -l /etc/resolv.conf               # a link? then set it in the program that writes the file',
        "printf 'nameserver 127.0.0.1\\n' > /etc/resolv.conf",
        'systemctl restart postfix',
      ].join('\n'),
      why: 'A cache next door removes a network hop, keeps answers, and asks block lists in your own name. Postfix needs the restart, for running processes and the chroot keep the old file.',
    },
    {
      title: 'Refresh the copy in the chroot',
      when: '`dig` works on the host while Postfix still logs 4.4.3.',
      system: 'postfix',
      snippet: [
        '# Debian keeps a copy for chrooted services',
        'diff /etc/resolv.conf /var/spool/postfix/etc/resolv.conf',
        'systemctl restart postfix               # copies it anew',
      ].join('\n'),
      why: 'The processes look into the copy, and a network manager that rewrote the original did not tell them.',
    },
    {
      title: 'Repair the delegation of your domain',
      when: 'Others get 4.4.3 for mail to you.',
      system: 'shell',
      snippet: [
        '# both have to name the same servers, and each of those has to answer',
        'dig +norec +noall +authority NS example.org @a.gtld.example.net   # the parent zone',
        'dig +short NS example.org @ns1.example.org      # your own',
        'dig +dnssec SOA example.org @ns1.example.org    # RRSIG: look at its date of expiry',
      ].join('\n'),
      why: 'A server in the delegation that does not know the zone fails a share of all queries, which looks like bad luck.',
    },
  ],
  avoid: [
    {
      what: 'Treat it as a domain that does not exist',
      why: 'Silence is not a no; a large provider whose DNS fails for an hour would take thousands of addresses with it.',
    },
    {
      what: 'Write the addresses of MX hosts into /etc/hosts',
      why: 'MX records are not read from there, and the entry outlives the outage and misleads you when the host moves.',
    },
    {
      what: 'Switch off DNSSEC validation for good',
      why: 'The one broken domain can be exempted in the resolver; without validation DANE protects nobody.',
    },
  ],
  seenFrom: [
    {
      provider: 'Sendmail',
      line: 'dsn=4.4.3, stat=Deferred: Name server: example.org.: host name lookup failure',
      means: 'Its log on the side that sends: DNS gave no answer for the domain. Ask your own resolver first.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Exchange Online',
      line: '451 4.4.3 Temporary server error. Please try again later ATTR18 [DB8EUR05FT043.eop-eur05.prod.protection.outlook.com]',
      means: "Microsoft's own directory was not available for a moment. Let the queue retry.",
      source: 'https://github.com/sisimai/go-sisimai',
    },
  ],
  tellTheSender:
    "We could not look up the recipient's mail server just now; your message waits and goes out by itself.",
  related: [
    { key: 'X.4.4', how: 'DNS did answer: there is no host for this domain.' },
    { key: 'X.1.2', how: 'The answer was that the domain does not exist.' },
    { key: 'X.4.1', how: 'The look-up worked, and the host that it named is silent.' },
    { key: 'X.1.8', how: "It is the sender's domain that a receiver could not look up." },
    { key: 'X.7.24', how: 'The failed look-up was one for an SPF record.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    {
      title: 'RFC 5321, section 5.1, on locating the target host',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1',
    },
    { title: 'Unbound', url: 'https://nlnetlabs.nl/projects/unbound/about/' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The meaning is plain in the RFC, the 4.4.3 of Postfix was recorded, and Sendmail has it in its program; the 5.4.3 of Postfix was read there only. What Exchange Online means by ATTR18 is known from reports of third parties only.',
  },
} satisfies Page<'X.4.3'>;
