/** The page on X.0.0: success or failure, and nothing about why. */
import type { Page } from '../page.ts';

/** Reference page of X.0.0. */
export const page = {
  key: 'X.0.0',
  title: 'It worked or it failed; the code says no more',
  summary:
    'Only the first digit is information here: 2 is success, 4 is a failure for now, 5 a failure for good, and the reason is in the words or nowhere.',
  severity: {
    level: 'medium',
    reason: 'The class alone decides: 2.0.0 is good news, 4.0.0 is a delay, and behind 5.0.0 a message is lost.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'A program that acts on codes alone learns nothing from it, and will treat a dead address, a spam verdict and a broken server alike.',
  },
  meaning: [
    'RFC 3463 calls it the only undefined code, to be used where nothing but the class is known. Programs read that generously: it is what they write when they have not looked for anything better.',
    'So there is mostly a better source one line away. Exim, OpenSMTPD and Courier write `Status: 5.0.0` into every bounce, whatever the other side answered, and put the answer itself into `Diagnostic-Code` or into the text above. Postfix writes it where the reply that it got had no second code. Sendmail has it in `554 5.0.0 Service unavailable`, its line for such replies, and in answers to commands out of order.',
    'As 2.0.0 it is good news: with `250 2.0.0 Ok: queued as ...` a Postfix takes charge of a message.',
  ],
  forms: {
    2: '2.0.0 behind 250 after the final dot means that the server has taken charge of the message. It does not mean that a person will see it: filters, forwarding and spam folders come later.',
    4: '4.0.0 asks for another attempt without a reason. Exim and Courier write it into their warnings that a message is still waiting.',
    5: '5.0.0 ends the attempt. Before anything is done to the address, the text has to be read.',
  },
  causes: [
    'The bounce was written by Exim, OpenSMTPD or Courier, which keep the real code of the other server for another field.',
    'The answering server sends replies without a second code, as GMX, WEB.DE and many self-made ones do, and your own server filled the gap.',
    'The digits of the reply and of its second code contradicted each other, so that the code was thrown away.',
    'A policy service, a milter or a script gives every refusal the same code.',
    'Commands came in the wrong order: `503 5.0.0 Need MAIL before RCPT` is Sendmail speaking to a program, and no mailbox is concerned.',
  ],
  reproduce: {
    how: 'Let an Exim send to a server that answers `550 No such user here` to `RCPT TO`, and read the report in the bounce.',
    kind: 'log',
    text: [
      'Reporting-MTA: dns; mail.example.net',
      '',
      'Action: failed',
      'Final-Recipient: rfc822;no-code@example.org',
      'Status: 5.0.0',
      'Remote-MTA: dns; 127.0.0.1',
      'Diagnostic-Code: smtp; 550 No such user here',
    ].join('\n'),
    expect:
      '`Status: 5.0.0`, with the unknown user in the last line only; a Postfix in the same place logs `dsn=5.0.0, status=bounced`.',
    origin: 'Exim',
  },
  fixes: [
    {
      title: 'Read the words, and the other fields of the report',
      when: 'Your program handles bounces, and Status has nothing in it.',
      system: 'nodemailer',
      snippet: [
        "import { diagnose } from 'enhanced-status-codes';",
        '',
        "diagnose('550 5.0.0 No such user here').verdict.category;",
        '// recipient-unknown: from the text, for the code has none',
      ].join('\n'),
      why: 'The wording of a reply names the cause far more often than its code does, above all with this one.',
    },
    {
      title: 'Give your own refusals a code that says something',
      when: 'Others get a bare reply, or X.0.0, from your Exim.',
      system: 'exim',
      snippet: [
        'acl_check_rcpt:',
        '  # into the list that is there, above its accept for local domains',
        '  deny domains = +local_domains',
        '       !verify = recipient',
        '       message = 550 5.1.1 <$local_part@$domain> is unknown here',
      ].join('\n'),
      why: 'Exim takes reply and code from the start of `message`, as long as the first digit is the one that `deny` would send.',
    },
    {
      title: 'Begin the text of an access rule with a code',
      when: 'A table of your Postfix gives X.0.0 itself, or a text without a code, in front of which Postfix puts 5.7.1.',
      system: 'postfix',
      snippet: [
        '# main.cf has check_recipient_access hash:/etc/postfix/recipient_access in a restriction list',
        '# /etc/postfix/recipient_access, followed by: postmap /etc/postfix/recipient_access',
        'closed@example.org   REJECT 5.2.1 This mailbox is closed',
      ].join('\n'),
      why: 'Postfix passes a code in front of the text on to the client and to the bounce, and senders can sort their failures.',
    },
    {
      title: 'Look into the log of the host that tried',
      when: 'The bounce was stripped of its text on the way to you.',
      system: 'shell',
      snippet: [
        "exigrep 'no-code@example.org' /var/log/exim4/mainlog",
        "grep 'no-code@example.org' /var/log/mail.log",
      ].join('\n'),
      why: 'The sending server logs the answer as it came, with the command that it answered.',
    },
  ],
  avoid: [
    {
      what: 'Suppress an address because of 5.0.0',
      why: 'From Exim every failure looks like this, so that one spam filter would cost you healthy addresses.',
    },
    {
      what: 'Return X.0.0 from a policy of your own',
      why: 'You know the reason at that moment; the sender who does not will ask your helpdesk for it.',
    },
    {
      what: 'Count 2.0.0 as read or as delivered to the inbox',
      why: 'It covers the hop to the next server and nothing behind it.',
    },
  ],
  seenFrom: [
    {
      provider: 'BellSouth (AT&T)',
      line: '550 5.0.0 [SUSPEND] Mailbox currently suspended - Please contact correspondent directly',
      means: 'The mailbox is switched off: read it as 5.2.1.',
      source: 'https://github.com/sisimai/go-sisimai',
    },
    {
      provider: 'Sendmail',
      line: '554 5.0.0 Service unavailable',
      means:
        "Sendmail's own last line on a refusal without a second code; the answer itself stands above it, behind `<<<`.",
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Sendmail',
      line: '503 5.0.0 Need MAIL before RCPT',
      means: 'The client sent commands out of order: 5.5.1 by the register.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
  ],
  tellTheSender:
    'Your message could not be delivered, and the other side gave no clear reason; we are looking into it.',
  related: [
    { key: 'X.1.0', how: 'At least the subject is known: some address.' },
    { key: 'X.3.0', how: 'The system of the receiver is at fault, in a way not told.' },
    { key: 'X.5.1', how: 'The code for commands out of order, where Sendmail writes 5.0.0.' },
    { key: 'X.7.0', how: 'A refusal for security or policy, in general.' },
    { key: 'X.1.1', how: "What a 5.0.0 in Exim's bounces often is when you read its text." },
  ],
  sources: [
    { title: 'RFC 3463, section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.1' },
    {
      title: 'RFC 3464, section 2.3.6, on Diagnostic-Code',
      url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.6',
    },
    {
      title: 'Exim: access control lists, the message modifier',
      url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
    },
    { title: 'Postfix: access(5)', url: 'https://www.postfix.org/access.5.html' },
  ],
  confidence: {
    level: 'high',
    ground:
      'What Exim, OpenSMTPD, Courier and Postfix write was recorded from the programs. Both lines of Sendmail come from its program, that of BellSouth is known at second hand, and the order of the causes is an estimate.',
  },
} satisfies Page<'X.0.0'>;
