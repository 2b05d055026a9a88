/** The page on X.1.0: something about an address. */
import type { Page } from '../page.ts';

/** Reference page of X.1.0. */
export const page = {
  key: 'X.1.0',
  title: 'Something is wrong with an address',
  summary:
    'An address of the envelope was refused and no number tells which or why: in practice it is the sender as often as the recipient.',
  severity: {
    level: 'high',
    reason: 'A 5.1.0 is final for the message, and you do not even know which of the two addresses to change.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'When it is the sender that is refused, the same reply comes back for every recipient at that receiver, and looks like a list of dead addresses.',
  },
  meaning: [
    'RFC 3463 has one line for it: something about the address specified in the message caused this. All that is left of the diagnosis is the subject, addresses.',
    'Look for the word that says whose. `Sender`, `from`, `MAIL FROM` or your own domain in the text mean you; `recipient`, `user` or `mailbox` mean the other side. The command that was answered helps as well: in answer to `MAIL FROM` no recipient had been named yet.',
    'Cox and Spectrum use it for anything that they hold against the sender or his host: reputation, rate, authentication, a missing reverse name. A sending Postfix gives it to recipients whose domain publishes a null MX, for which the register has 5.1.10.',
  ],
  forms: {
    2: '2.1.0 is the usual answer to `MAIL FROM`: `250 2.1.0 Ok`. It says that the sender address was accepted for now; a check can still be made at the next command.',
    4: '4.1.0 is how Comcast and Spectrum announce a throttle. Sending more slowly helps; looking for a mistake in the address does not.',
    5: '5.1.0 is a refusal of one of the two addresses. Without a text that names it, ask rather than delete.',
  },
  causes: [
    'The receiver refuses the sender: his address, his domain, or the host behind them.',
    'The recipient is unknown to a server that has one code for all such cases, as a Cisco gateway (IronPort) has with `550 #5.1.0 Address rejected.`; a Postfix that gets this logs 5.0.0, for it takes no code behind a hash.',
    'The recipient domain publishes a null MX and your Postfix returned the message without connecting.',
    'The address is longer than the server takes; Sendmail counts that as 5.1.0.',
    'On Exchange, a reply to an old message whose recipient is stored as an internal X.500 name that no longer exists.',
  ],
  reproduce: {
    how: 'Give OpenSMTPD a sender with a space in it: it has 5.1.3 for recipients of that kind, and 5.1.0 for senders.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP OpenSMTPD',
      'C: EHLO client.example.com',
      'S: 250 HELP',
      'C: MAIL FROM:<bob@my shop.example>',
      'S: 553 5.1.0 Sender address syntax error',
    ].join('\n'),
    expect: '`553 5.1.0` in answer to `MAIL FROM`, where the register has 5.1.7: the text is exact, the code is not.',
    origin: 'OpenSMTPD 6.8; its extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Find out which address is meant',
      when: 'Always, before you change anything.',
      system: 'shell',
      snippet: [
        '# one recipient, or all of one domain?',
        "grep -E 'dsn=[45]\\.1\\.0' /var/log/mail.log | grep -oE ' to=<[^>]+>' | sort | uniq -c | sort -rn | head",
        '# MAIL FROM means the sender; RCPT TO leaves it open',
        "grep -E 'dsn=[45]\\.1\\.0' /var/log/mail.log | grep -oE 'in reply to [A-Z ]+' | sort | uniq -c",
      ].join('\n'),
      why: 'Many recipients of one domain refused within one hour accuse the sender; a single one among many deliveries accuses itself.',
    },
    {
      title: 'Send from an address that exists and can be answered',
      when: 'The text says sender, or the refusal came in answer to `MAIL FROM`.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        "  from: 'Shop <orders@example.com>',",
        "  envelope: { from: 'bounces@example.com', to: ['ann@example.org'] },",
        "  subject: 'Your order',",
        "  text: '...',",
        '});',
      ].join('\n'),
      why: 'Receivers test the envelope sender: its domain in DNS, its SPF record, and some the mailbox itself.',
    },
    {
      title: 'Give the refusal a code that names the culprit',
      when: 'Your own server answers 5.1.0.',
      system: 'postfix',
      snippet: [
        '# /etc/postfix/sender_access, read by check_sender_access',
        'spammer@example.net   REJECT 5.7.1 Mail from this sender is not taken',
        '# /etc/postfix/recipient_access, read by check_recipient_access',
        'former@example.org    REJECT 5.1.6 This mailbox has moved',
      ].join('\n'),
      why: 'The programs that sort bounces can then tell a blocked sender from a mailbox that is gone.',
    },
    {
      title: 'Slow down and put the sending host in order',
      when: 'The text has a marker for the host, such as `AUP#In-1000` or `RL000001`; `AUP#CXSNDR` is about the sender.',
      system: 'dns',
      snippet: [
        'mail.example.com.          3600  IN  A    192.0.2.25',
        '25.2.0.192.in-addr.arpa.   3600  IN  PTR  mail.example.com.',
      ].join('\n'),
      why: 'A name that leads both ways is the first thing that such receivers look up. A block that stands after that is lifted on request only, at the page that the text names.',
    },
  ],
  avoid: [
    {
      what: 'Take 5.1.0 for 5.1.1',
      why: 'A block of your host by one access provider would then strike all its customers from your list.',
    },
    {
      what: 'Switch to an invented sender address',
      why: 'What cannot be answered is refused by more servers than before, and rightly.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '550 5.1.0 Sender denied',
      means:
        'In spite of its words mostly a recipient that cannot be resolved, such as an old X.500 name in a reply to a saved message.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Cox',
      line: '550 5.1.0 cox.net cox Sender rejected. AUP#CXSNDR',
      means: 'The sender failed authentication; the recipient was not looked at.',
      source: 'https://github.com/sisimai/go-sisimai',
    },
    {
      provider: 'Spectrum',
      line: '550 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1000',
      means:
        'The IP address is blocked. All markers of Spectrum have these words in front; the number at the end is the reason.',
      source: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
  ],
  tellTheSender:
    'The other side objected to one of the addresses of your message and did not say to which, so we are asking.',
  related: [
    { key: 'X.1.1', how: 'The mailbox is named as missing.' },
    { key: 'X.1.7', how: "The sender's address is malformed." },
    { key: 'X.1.8', how: 'The domain of the sender is not in DNS, or could receive no reply.' },
    { key: 'X.1.10', how: 'A null MX; what Postfix calls 5.1.0 when it declines to connect.' },
    { key: 'X.7.1', how: 'A sender refused by a rule, under a code that is honest about it.' },
    { key: 'X.0.0', how: 'Not even the subject is known.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    { title: 'Postfix: access(5)', url: 'https://www.postfix.org/access.5.html' },
    {
      title: 'Spectrum: understanding e-mail error codes',
      url: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      "The dialogue is recorded. What Cox, Spectrum and Comcast mean is known at second hand from quotations of their error pages, and the X.500 cause is Microsoft's description as remembered.",
  },
} satisfies Page<'X.1.0'>;
