/** The page on X.1.10: the domain takes no mail and says so. */
import type { Page } from '../page.ts';

/** Reference page of X.1.10. */
export const page = {
  key: 'X.1.10',
  title: 'The domain has declared that it takes no mail',
  summary:
    'The domain publishes a null MX, a record that says in so many words that there is no mail here; from Exchange Online the same code means an unknown mailbox.',
  severity: {
    level: 'high',
    reason: 'The owner of the domain has spoken for all addresses in it, and no attempt will end otherwise.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It protects you: without the record the same mail would sit in your queue for days before it failed.',
  },
  meaning: [
    'A null MX is the single record `MX 0 .`: a preference and an empty name. RFC 7505 made it for domains that have a web server and no mail, because mail for them would otherwise be tried at the address of the web server. The proper reply is `556 5.1.10`.',
    'A server that reads the record needs no connection, so the code comes from your own side of the line: at `RCPT TO` when the message is handed in, or in a bounce of the queue. Postfix uses 5.1.10 for the former, and 5.1.0 with the words `does not accept mail (nullMX)` for the latter.',
    'Exchange took the number for something else before: `550 5.1.10 RESOLVER.ADR.RecipientNotFound` says that the domain does take mail and has nobody of that name. Read the words to know which of the two it is: the one speaks for the domain, the other for one name.',
  ],
  forms: {
    5: '5.1.10 is the only form that RFC 7505 shows, for the record is a statement and no trouble. Postfix keeps a 4.1.10 in its program, and turns it into 5.1.10 for the reply 556.',
  },
  causes: [
    'From Exchange Online: the mailbox is misspelt, was deleted, or exists on premises and is not synchronized.',
    'The recipient took the name of a web site or of a parked domain for one with mail: `info@www.example.org`.',
    'A typing error led to a parked domain; many parking services publish a null MX for their names.',
    'The company stopped mail for an old domain, and its customers still have the old address.',
    'Your own domain lost its MX records to a template of the registrar for domains without mail.',
  ],
  reproduce: {
    how: 'Find the record with `dig +short MX example.com` (the name publishes a null MX itself), then name a recipient there to a Postfix that looks domains up (`reject_unknown_recipient_domain`), and to one that does not.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@mail.example.net>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@example.com>',
      'S: 556 5.1.10 <ann@example.com>: Recipient address rejected: Domain example.com does not accept mail (nullMX)',
    ].join('\n'),
    expect:
      '`dig` answers `0 .`, and Postfix `556 5.1.10`. Without the check it takes the message, and bounces it with `dsn=5.1.0` and the words `does not accept mail (nullMX)`.',
    origin: 'Postfix 3.7, with the record in a local name server; the domain replaced',
  },
  fixes: [
    {
      title: 'Find the mailbox in the directory',
      when: 'The text has `RESOLVER.ADR.RecipientNotFound`, and the domain is yours.',
      system: 'exchange',
      snippet: [
        'Get-Recipient -Identity ann@example.org | Format-List RecipientType, EmailAddresses',
        "Get-Mailbox -SoftDeletedMailbox -ResultSize Unlimited | Where-Object { $_.EmailAddresses -match 'ann@example\\.org$' }",
        'Get-AcceptedDomain -Identity example.org | Format-List DomainType',
      ].join('\n'),
      why: 'A missing alias and a mailbox deleted by mistake both show here; within thirty days of its deletion a mailbox can be brought back. If mailboxes are still on premises, `Authoritative` refuses those not synchronized, and `InternalRelay` passes them on.',
    },
    {
      title: 'Correct the domain',
      when: 'A person wrote the address.',
      system: 'process',
      snippet: 'ann@www.example.org  ->  ann@example.org',
      why: 'The record is an explicit no for this name only; the name next to it may have a mail server.',
    },
    {
      title: 'Know it before you send',
      when: 'You check addresses as they are entered.',
      system: 'nodemailer',
      snippet: [
        "import { resolveMx } from 'node:dns/promises';",
        '',
        '// no MX record at all is another case, and no refusal',
        'const records = await resolveMx(domain).catch(() => []);',
        "const declines = records.length === 1 && ['', '.'].includes(records[0].exchange);",
      ].join('\n'),
      why: 'One look-up saves a bounce, and the person who mistyped sits in front of the form.',
    },
    {
      title: 'Publish it for your domains without mail',
      when: 'You own names that only serve the web.',
      system: 'dns',
      snippet: [
        '; instead of a CNAME, beside which no other record may stand',
        'www.example.org.     3600  IN  MX   0 .',
        'www.example.org.     3600  IN  TXT  "v=spf1 -all"',
        '_dmarc.example.org.  3600  IN  TXT  "v=DMARC1; p=reject"',
      ].join('\n'),
      why: 'Misdirected mail comes back to its sender in a second, and a forger who uses the name fails SPF and DMARC everywhere.',
    },
    {
      title: 'Take the null MX away from a domain that has mail',
      when: 'Others get `nullMX` for mail to you.',
      system: 'dns',
      snippet: ['; remove:  example.org.  IN  MX  0 .', 'example.org.  3600  IN  MX  10 mx.example.org.'].join('\n'),
      why: 'RFC 7505 forbids the record beside another MX record; and a record that has been cached keeps mail away for its TTL.',
    },
  ],
  avoid: [
    {
      what: 'Fall back to the A record of the domain',
      why: 'That fallback is exactly what the owner has switched off; the web server would only time out.',
    },
    {
      what: 'Use such a domain as a sender',
      why: 'Receivers refuse mail that no bounce can answer, with 5.7.27.',
    },
    {
      what: 'Suppress a whole domain for the 5.1.10 of Exchange',
      why: 'There only the one name is missing, and all the colleagues would go with it.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.org not found by SMTP address lookup',
      means: 'The mailbox is unknown: read it as 5.1.1.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  tellTheSender: 'This address cannot receive mail; please check how it is spelled or ask for another one.',
  related: [
    { key: 'X.1.2', how: 'The domain is missing or broken, where a null MX is intended.' },
    { key: 'X.1.1', how: "The mailbox alone is unknown; what Exchange's 5.1.10 means." },
    { key: 'X.1.0', how: 'The status in a bounce that Postfix writes after it has read the null MX.' },
    { key: 'X.7.27', how: 'The null MX is on the side of the sender.' },
    { key: 'X.4.4', how: 'DNS gives no host, without saying that there is none on purpose.' },
  ],
  sources: [
    { title: 'RFC 7505, section 4.1', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.1' },
    { title: 'RFC 7504, on the replies 521 and 556', url: 'https://www.rfc-editor.org/rfc/rfc7504' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      title: 'Postfix: reject_unknown_recipient_domain',
      url: 'https://www.postfix.org/postconf.5.html#reject_unknown_recipient_domain',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      "RFC 7505 is clear, and Postfix was recorded with both of its codes. What Exchange means is on Microsoft's page; which of the two senses people meet more often was not counted.",
  },
} satisfies Page<'X.1.10'>;
