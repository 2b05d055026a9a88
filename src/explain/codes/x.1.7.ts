/** The page on X.1.7: a sender that is not written as an address. */
import type { Page } from '../page.ts';

/** Reference page of X.1.7. */
export const page = {
  key: 'X.1.7',
  title: 'The sender is not written as an address',
  summary:
    'What your program gave as `MAIL FROM` cannot be read as an address, so that nothing it sends in this way gets any further.',
  severity: {
    level: 'high',
    reason: 'The transaction ends before a recipient was named, and a retry offers the same characters again.',
  },
  productionRisk: {
    level: 'high',
    reason: 'The sender is mostly a setting, so one slip stops all mail of a program, and of alarms above all.',
  },
  meaning: [
    'The sender in question is the one of the envelope, the return path to which bounces go; the From that people read may be faultless. The recipient is innocent, which makes this one of the few 5.1 codes that must never count against him.',
    'It is your own mail server that says it nearly always, to a script, a printer or an appliance on your own network. What a strict parser wants is `<local@domain>` or the empty `<>` and nothing else.',
    'Servers draw the line differently. A name without a domain, `MAIL FROM:<root>`, passes Sendmail on the local host and is refused by a Postfix with `reject_non_fqdn_sender` as `504 5.5.2`; OpenSMTPD calls a malformed sender 5.1.0.',
  ],
  forms: {
    5: '5.1.7 behind 501 is what servers send. RFC 3463 does not restrict the class, and a transient form would promise a change that only an editor can make.',
  },
  causes: [
    'A display name went into the envelope: `Shop <orders@example.com>` in place of `orders@example.com`. A Postfix finds the address in it, unless `strict_rfc821_envelopes` is on; others refuse.',
    'A variable was empty: `noreply@`, or `@example.com` for strict servers. A forgotten `${SENDER}` is legal in front of an @, and fails later, as an unknown name.',
    'The host has a name with a space, or an umlaut, and the system makes senders out of user and host.',
    'Letters beyond ASCII stand in the address; Sendmail refuses them as `8-bit character in mailbox address`.',
    'Two sender addresses were given, separated by a comma.',
    'On Exchange, the sending object has a damaged primary address.',
  ],
  reproduce: {
    how: 'Say a sender with a space in its domain to a Postfix.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO web.example.com',
      'S: 250 CHUNKING',
      'C: MAIL FROM:<www-data@web server.example>',
      'S: 501 5.1.7 Bad sender address syntax',
    ].join('\n'),
    expect: '`501 5.1.7` in answer to `MAIL FROM`, whoever the recipients would have been.',
    origin: 'Postfix; the other extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Give the envelope an address of its own',
      when: 'A program of yours sends.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        "  from: { name: 'Shop, Berlin', address: 'orders@example.com' }, // what people see",
        "  envelope: { from: 'bounces@example.com', to: recipients }, // bare addresses only",
        '  subject,',
        '  text,',
        '});',
      ].join('\n'),
      why: 'A name may stand in the header and never in the envelope, and bounces then go where a program reads them.',
    },
    {
      title: 'Set the sender of scripts',
      when: '`www-data`, `cron` or `php` sends as a user of a host with an odd name.',
      system: 'postfix',
      snippet: [
        '# main.cf on the sending host',
        'myorigin = example.com',
        'sender_canonical_maps = regexp:/etc/postfix/sender.regexp',
        'sender_canonical_classes = envelope_sender',
        '# /etc/postfix/sender.regexp',
        '/^(www-data|root)@/   bounces@example.com',
      ].join('\n'),
      why: '`myorigin` completes senders without a domain, in place of the odd name of the host; the table gives those users a return path that somebody reads, and leaves recipients alone.',
    },
    {
      title: 'Set it on the command line',
      when: 'The program calls `sendmail`, as PHP does.',
      system: 'shell',
      snippet: [
        '; php.ini',
        'sendmail_path = "/usr/sbin/sendmail -t -i -f bounces@example.com"',
        '',
        '# by hand, to see whether it helps',
        '/usr/sbin/sendmail -v -i -f bounces@example.com postmaster@example.com < message.eml',
      ].join('\n'),
      why: '`-f` is the return path; without it the name of the user and of the host are put together.',
    },
    {
      title: 'See what was really said',
      when: 'The configuration looks right.',
      system: 'postfix',
      snippet: [
        "grep 'Illegal address syntax' /var/log/mail.log",
        '# more: the whole dialogue with one client',
        'postconf -e debug_peer_list=192.0.2.44 && postfix reload',
        '# afterwards: such a log holds what the client says to log in as well',
        'postconf -X debug_peer_list && postfix reload',
      ].join('\n'),
      why: 'The warning quotes the sender byte by byte and names the address of the device that sent it.',
    },
  ],
  avoid: [
    {
      what: 'Send with the empty sender `<>` to get past it',
      why: 'It is reserved for bounces and reports; many receivers limit or refuse other mail from nobody, and failures go unseen.',
    },
    {
      what: 'Count it against the recipients',
      why: 'They had not been named when the refusal came.',
    },
  ],
  seenFrom: [
    {
      provider: 'Sendmail',
      line: '501 5.1.7 8-bit character in mailbox address "<jörg@example.com>"',
      means: 'The address has letters beyond ASCII and this server has no SMTPUTF8.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
  ],
  tellTheSender: 'Your message could not be sent because the sender address in our settings is not written correctly.',
  related: [
    { key: 'X.1.8', how: 'Spelled well, with a domain that does not exist.' },
    { key: 'X.1.3', how: 'The same mistake on the side of the recipient.' },
    { key: 'X.1.0', how: "OpenSMTPD's code for this." },
    { key: 'X.5.2', how: 'A Postfix that insists on a full domain, or a line that is no command.' },
    { key: 'X.5.4', how: '`MAIL FROM` without brackets, or with a parameter that is not known.' },
    { key: 'X.6.7', how: 'The code that RFC 6531 has for letters beyond ASCII.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    {
      title: 'RFC 5321, section 4.1.1.2, the MAIL command',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.2',
    },
    { title: 'Postfix: canonical(5)', url: 'https://www.postfix.org/canonical.5.html' },
    { title: 'Nodemailer: the envelope', url: 'https://nodemailer.com/smtp/envelope' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The replies of Postfix and OpenSMTPD are recorded; the line of Sendmail is its own text with an address put in. The cause on Exchange is remembered from its documentation and was not seen.',
  },
} satisfies Page<'X.1.7'>;
