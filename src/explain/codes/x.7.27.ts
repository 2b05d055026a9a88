/** The page on X.7.27: the sender domain takes no mail. */
import type { Page } from '../page.ts';

/** Reference page of X.7.27. */
export const page = {
  key: 'X.7.27',
  title: 'The sender domain declares that it takes no mail',
  summary:
    'The domain of your sender address has a null MX record, so an answer or a bounce could never be delivered, and the receiver wants no mail that cannot be answered.',
  severity: {
    level: 'high',
    reason: 'Receivers that follow RFC 7505 here refuse everything sent from the domain.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'It takes a deliberate record in DNS; from Gmail the same number is about SPF, and then it concerns many.',
  },
  meaning: [
    'A single MX record with the preference 0 and a dot for its host, `MX 0 .`, says that no mail is accepted for the domain. RFC 7505 made it for domains that neither receive nor send, and asks not to publish it for any that stands in a sender address. Whoever does so nevertheless is told by this code.',
    'The receiver may look at the domain of `MAIL FROM` and at the one in From. The mirror image is X.1.10: there it is the recipient whose domain has the record.',
    'Gmail has given the number to failures of SPF. A 5.7.27 that ends in `gsmtp` says nothing about null MX.',
  ],
  forms: {
    4: 'RFC 7505 shows no 4.7.27. From Gmail it is the milder answer to mail that fails SPF: slower for now.',
    5: '5.7.27 with 550 depends on DNS alone: when the record is gone and its lifetime over, the same message passes.',
  },
  causes: [
    'At Gmail: SPF did not pass.',
    'A domain that was locked against mail is used as sender: `noreply.example.com`, or the name of a host.',
    'Somebody locked all subdomains at once, the one for bounces among them.',
    'A registrar or a hosting panel sets the null MX for domains without mailboxes, and the web shop sends from there.',
    'The address was invented by a sender of spam who took a parked domain.',
  ],
  reproduce: {
    how: 'Publish `example.com. MX 0 .` and send from that domain to a Postfix with `reject_unknown_sender_domain`.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<news@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@example.org>',
      'S: 550 5.7.27 <news@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
    ].join('\n'),
    expect:
      '`550 5.7.27`. Postfix answers at `RCPT TO` even though the sender is meant, since `smtpd_delay_reject` is on.',
    origin: 'Postfix 3.7.11, with the record in a local name server',
  },
  fixes: [
    {
      title: 'Correct SPF',
      when: 'The line is from Gmail.',
      system: 'dns',
      snippet: [
        '; the domain that the line names; one record, with all that send for it',
        'example.com.  3600  IN  TXT  "v=spf1 ip4:192.0.2.25 include:spf.mailer.example.net ~all"',
      ].join('\n'),
      why: 'Google asks for SPF or DKIM of everybody, and of senders in bulk for both. The page on X.7.23 shows how to find what the record lacks.',
    },
    {
      title: 'Ask DNS for the record',
      when: 'First, with the domain behind the @ of the sender, and unless the line is from Gmail.',
      system: 'shell',
      snippet: ['dig +short MX example.com     # "0 ." is the null MX', 'dig +short MX bounce.example.com'].join('\n'),
      why: 'A bounce address often has a subdomain of its own, and that is the one to look at.',
    },
    {
      title: 'Give the sender domain a real MX',
      when: 'The domain sends mail.',
      system: 'dns',
      snippet: [
        '; in place of:  news.example.com. IN MX 0 .',
        'news.example.com.  3600  IN  MX  10 mail.example.com.',
        '; and let mail.example.com take mail for that domain',
      ].join('\n'),
      why: 'Bounces have to arrive somewhere: they are how you learn of dead addresses.',
    },
    {
      title: 'Send from a domain that takes mail',
      when: 'The null MX is there for a reason, on a parked name or a host.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        "  from: 'Example Shop <shop@example.com>',",
        "  envelope: { from: 'bounces@example.com', to },",
        '  to, subject, text,',
        '});',
      ].join('\n'),
      why: 'Both addresses count; `envelope.from` alone leaves From with the locked domain.',
    },
  ],
  avoid: [
    {
      what: 'Use null MX so that nobody can answer a no-reply address',
      why: 'It reads as "this sender does not exist"; an automatic answer, or dropping replies silently, does the job.',
    },
    {
      what: 'Delete all MX records to get rid of the null one',
      why: 'Without any MX mail goes to the A record of the domain, often a web server, where bounces time out.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '550 5.7.27 This message does not pass SPF checks for example.net. - gsmtp',
      means: 'SPF failed for that domain: read it as 5.7.23.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Postfix',
      line: '550 5.7.27 <news@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
      means: 'As registered, since Postfix 3.0.',
      source: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
    },
  ],
  tellTheSender:
    'Our sender address cannot receive answers, so the other side refused the message; our team has to change it.',
  related: [
    { key: 'X.1.10', how: 'The null MX belongs to the recipient: nobody can be reached there.' },
    { key: 'X.1.8', how: 'The sender domain does not exist, or has neither MX nor address.' },
    { key: 'X.7.23', how: 'The registered number for what Gmail means.' },
    { key: 'X.1.7', how: 'The sender address is not even well written.' },
  ],
  sources: [
    { title: 'RFC 7505, section 4.1', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.1' },
    { title: 'RFC 7505, section 4.2, on sending', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.2' },
    {
      title: 'Postfix: reject_unknown_sender_domain',
      url: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The RFC and a recorded Postfix agree, and the other sense is in the list of Google, whose line is given here in substance. Which of the two is met more often was not counted.',
  },
} satisfies Page<'X.7.27'>;
