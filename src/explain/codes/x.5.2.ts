/** The page on X.5.2: a line that could not be understood. */
import type { Page } from '../page.ts';

/** Reference page of X.5.2. */
export const page = {
  key: 'X.5.2',
  title: 'The server could not make sense of a line',
  summary:
    'A command was misspelt, unknown or badly written, or the name in HELO or MAIL FROM is not a full domain name, and the client has to be corrected.',
  severity: {
    level: 'medium',
    reason: 'The transaction is over; what the client says next time will be just as unreadable.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'A host that calls itself `localhost` is turned away by every careful server and not only by this one.',
  },
  meaning: [
    'Either the first word of the line is none that SMTP knows, or the rest does not follow its grammar. Where the code is about the first word, the server has usually read something that was never meant as a command: a line of the body, an HTTP request, bytes of a TLS handshake.',
    'Postfix gives the code a second job, and there one meets it most: `504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname`, and the same for a sender such as `root` without a domain. The syntax is valid then, and the name is too short to be of use.',
    'Since the attacks of 2023 that smuggle a message into another, servers may also refuse lines that end in a bare line feed. Postfix does so, with `550 5.5.2`, where `smtpd_forbid_bare_newline = reject`; its default from 3.9 on, `normalize`, accepts them.',
  ],
  forms: {
    4: '4.5.2 exists only where an operator has softened a refusal: Postfix with `non_fqdn_reject_code = 450`. The client still has to be corrected.',
    5: '5.5.2 is what the RFC has. It concerns what was said, and never whether the mailbox exists.',
  },
  causes: [
    'The host greets with `localhost`, with a bare name or with something that is no host name.',
    'A script, cron job or web form sends as `root` or `www-data` without a domain.',
    'The client speaks TLS to a port that begins in plain text, or the other way round.',
    'The dialogue slipped: a refused `DATA` was followed by the body, whose lines the server now reads as commands.',
    'A program ends its lines with LF alone.',
    'Addresses without angle brackets, or a space after the colon in `MAIL FROM: <...>` on a strict server.',
  ],
  reproduce: {
    how: 'Greet a Postfix that checks HELO with names that are none.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO not_a_host!name',
      'S: 250 mail.example.net',
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<postmaster@mail.example.net>',
      'S: 501 5.5.2 <not_a_host!name>: Helo command rejected: Invalid name',
    ].join('\n'),
    expect:
      '`501 5.5.2` or `504 5.5.2`, and not before `RCPT TO`: Postfix delays the refusal so that its log names the recipient.',
    origin: 'Postfix, with `reject_invalid_helo_hostname`; the list of its extensions left out',
  },
  fixes: [
    {
      title: 'Give the host a full name',
      when: 'The line has `Helo command rejected`.',
      system: 'postfix',
      snippet: [
        '# main.cf: a name that resolves to the address you send from, and back',
        'myhostname = mail.example.com',
        'smtp_helo_name = $myhostname',
      ].join('\n'),
      why: 'Receivers compare the greeting with DNS; a full name that leads back also answers the check for the reverse name.',
    },
    {
      title: 'The same in a program',
      when: 'Nodemailer runs in a container and greets with `[127.0.0.1]`, which many receivers refuse.',
      system: 'nodemailer',
      snippet: "createTransport({ host: 'mx.example.org', port: 25, name: 'app.example.com' });",
      why: '`name` is what goes into EHLO; without it the host name is used if it has a dot, else the loopback address.',
    },
    {
      title: 'Complete the sender',
      when: '`Sender address rejected: need fully-qualified address`.',
      system: 'postfix',
      snippet: [
        '# main.cf on the host where cron and scripts send',
        'myorigin = example.com',
        'append_at_myorigin = yes',
        '# or send names of system accounts elsewhere',
        'smtp_generic_maps = inline:{ root@example.com=ops@example.com }',
      ].join('\n'),
      why: 'A sender without a domain cannot be answered; `myorigin` is put behind the @ before the message leaves.',
    },
    {
      title: 'Match the encryption to the port',
      when: 'The log of the server shows `command not recognized` with unprintable bytes.',
      system: 'shell',
      snippet: [
        '# both ways, with the one port that stands in the client',
        'openssl s_client -connect smtp.example.com:587 </dev/null                  # TLS at once',
        'openssl s_client -starttls smtp -connect smtp.example.com:587 </dev/null   # plain first',
      ].join('\n'),
      why: 'Only one of the two ways gets a certificate from a given port; that is the one to enter in the client.',
    },
    {
      title: 'End lines with CR LF',
      when: '`bare <LF> received`.',
      system: 'shell',
      snippet: [
        "printf 'EHLO app.example.com\\r\\n'       # in anything that writes to the socket itself",
        'unix2dos < message.eml > message-crlf.eml',
      ].join('\n'),
      why: 'SMTP knows one line ending. Servers that took others could be led to see two messages where the sender wrote one.',
    },
  ],
  avoid: [
    {
      what: 'Greet with the name of the receiver, or with example.com',
      why: 'Either is a known habit of spam bots, and is refused with harsher codes than this one.',
    },
    {
      what: 'Go on after a refused command as if it had worked',
      why: 'Every following line is read as a command, and at the twentieth error Postfix hangs up.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
      means: 'No syntax error: the name of your host is too short.',
      source: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_helo_hostname',
    },
    {
      provider: 'Postfix',
      line: '504 5.5.2 <root>: Sender address rejected: need fully-qualified address',
      means: 'The sender has no domain: 5.1.7 comes closest.',
      source: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_sender',
    },
    {
      provider: 'Gmail',
      line: '555 5.5.2 Syntax error. - gsmtp',
      means: 'Mostly MAIL or RCPT without angle brackets, or with a display name inside them.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange',
      line: '503 5.5.2 Send hello first',
      means: 'A command out of order, often MAIL without a second EHLO after STARTTLS: 5.5.1 elsewhere.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Sendmail',
      line: '501 5.5.2 SIZE requires a value',
      means: 'A parameter without its value; Postfix counts such cases as 5.5.4.',
      source: 'https://ftp.sendmail.org/',
    },
  ],
  tellTheSender: 'Our mail system was not understood by the other one; our team has to correct a setting.',
  related: [
    { key: 'X.5.1', how: 'A proper command that is not offered here or comes out of order.' },
    { key: 'X.5.4', how: 'The command is right, and one of its arguments is not.' },
    { key: 'X.1.3', how: "The recipient's address is what is badly written." },
    { key: 'X.1.7', how: "The sender's address is what is badly written." },
    { key: 'X.7.25', how: 'The name is complete, but the reverse look-up of the address fails.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    { title: 'RFC 5321, section 2.3.8, on lines', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.3.8' },
    {
      title: 'RFC 5321, section 4.1.1.1, on the name in EHLO',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1',
    },
    { title: 'Postfix: SMTP smuggling', url: 'https://www.postfix.org/smtp-smuggling.html' },
  ],
  confidence: {
    level: 'high',
    ground:
      "Postfix's replies for HELO, sender and unknown commands were recorded; the one for bare line feeds was read in the program. Exim says most of this without an enhanced code.",
  },
} satisfies Page<'X.5.2'>;
