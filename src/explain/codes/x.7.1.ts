/** The page on X.7.1: refused by a rule of the receiver. */
import type { Page } from '../page.ts';

/** Reference page of X.7.1. */
export const page = {
  key: 'X.7.1',
  title: 'Refused by a rule of the receiver',
  summary:
    'The server could have taken the message and decided not to: a block list, a relay rule, a filter or a restricted mailbox; only the words behind the code tell which.',
  severity: {
    level: 'high',
    reason: 'Nothing changes by waiting, because a decision was taken; somebody on either side has to act.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'If the rule is about your host or your domain, everything you send to that receiver meets it, and often to others who read the same list.',
  },
  meaning: [
    'RFC 3463 speaks of a sender who is not authorized for the destination, by a filter on hosts or on recipients, and declines to discuss which filters are good. That made it the code for every refusal by policy.',
    'Ask three things of the text: who is refused (an IP address, a domain, an account, this message, or anybody from outside), by whose list or rule, and which URL explains it. In the words of Postfix, `Client host` points at your IP address, `Sender address` at the address or domain in `MAIL FROM`, and `Relay access denied` at the question whether this server is yours to use at all. `Recipient address` may be a rule for that mailbox, and as often a policy service that was asked at `RCPT TO` and objects to you: read on to its reason.',
    'Authentication has had numbers of its own since RFC 7372 of 2014: 5.7.20 to 5.7.26. Many servers stay with 5.7.1 for a failed SPF or DMARC check.',
  ],
  forms: {
    4: '4.7.1 is not in RFC 3463, yet the register pairs the code with 451 and 454, and it is common: greylisting, a host on probation, a limit on the rate, a mail filter of the receiver that is down (`451 4.7.1 Service unavailable - try again later` from Postfix), and relaying that Postfix defers instead of refusing (`454 4.7.1 Relay access denied`). The first four pass by waiting, unless the words say otherwise; relaying does not.',
    5: '5.7.1 stays until a list entry, a record, a login or a rule changes. Sending the same message from the same host meets the same rule.',
  },
  causes: [
    'The sending IP address is on a block list, or has a bad name with this receiver.',
    'Relaying: your program is not logged in, or the domain is not configured on the server that its MX record names.',
    'A content filter took the message for spam or dislikes a link or an attachment.',
    'The recipient is a group or mailbox that takes mail from colleagues only.',
    'SPF, DKIM or DMARC failed, and the server has not learned the newer codes.',
    'The sending IP address has no reverse name, or one that looks like a home connection.',
    'An administrator of the receiver has put your domain or address on a list by hand.',
  ],
  reproduce: {
    how: 'Ask a server for a domain that is not its own, without logging in.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<someone@example.org>',
      'S: 554 5.7.1 <someone@example.org>: Relay access denied',
    ].join('\n'),
    expect:
      '`554 5.7.1`. After a login on port 587 the same command gets `250 2.1.5 Ok`. With `defer_unauth_destination`, which is the default of Postfix, it reads `454 4.7.1`.',
    origin: 'Postfix, with `reject_unauth_destination`',
  },
  fixes: [
    {
      title: 'Get off the block list',
      when: 'The text says `blocked using`, `listed`, or gives a URL with your IP address in it.',
      system: 'shell',
      snippet: [
        '# 192.0.2.25, octets reversed, at the list that the reply names',
        'dig +short 25.2.0.192.bl.example.org        # 127.0.0.x: listed',
        '# 127.255.255.x: the list refused the query; ask it through a resolver of your own',
        'dig +short TXT 25.2.0.192.bl.example.org    # why, and where to ask',
        '# which logins and which local users have sent most, as far back as the log goes',
        "grep -oE 'sasl_username=[^, ]+|uid=[0-9]+' /var/log/mail.log | sort | uniq -c | sort -rn | head",
      ].join('\n'),
      why: 'Lists drop an address once it behaves; find the hacked account or form that sends before you ask, or it is back within a day.',
    },
    {
      title: 'Log in to the server you send through',
      when: '`Relay access denied`, from the server your own program was told to use.',
      system: 'nodemailer',
      snippet: [
        'const transport = createTransport({',
        "  host: 'smtp.example.net',",
        '  port: 587,',
        '  requireTLS: true,',
        "  auth: { user: 'bob@example.com', pass: process.env.SMTP_PASSWORD },",
        '});',
      ].join('\n'),
      why: 'Port 25 of a server takes mail for its own domains from anybody, and for other domains from those it knows.',
    },
    {
      title: 'Tell the server that the domain is its own',
      when: '`Relay access denied`, from your own MX to mail that others send you.',
      system: 'postfix',
      snippet: [
        'postconf mydestination virtual_alias_domains virtual_mailbox_domains relay_domains',
        '# main.cf: add it to one of the four, for example',
        'virtual_mailbox_domains = example.org',
        'virtual_mailbox_maps = hash:/etc/postfix/vmailbox',
      ].join('\n'),
      why: '`reject_unauth_destination` lets through only the domains of these lists; a new domain with an MX record and no entry looks like relaying.',
    },
    {
      title: 'Let outsiders write to the group',
      when: 'Exchange answers `RESOLVER.RST.AuthRequired`.',
      system: 'exchange',
      snippet: 'Set-DistributionGroup -Identity staff@example.org -RequireSenderAuthenticationEnabled $false',
      why: 'New groups take mail from signed-in senders of the organization only; the words suggest a login, and no login of yours would help.',
    },
    {
      title: 'Ask the postmaster of the receiver',
      when: 'The text names no list and no reason, and your records are in order.',
      system: 'process',
      snippet:
        'To postmaster@example.org: "Since 3 May, 09:10 UTC, your host mx.example.org answers mail from 192.0.2.25 with: 554 5.7.1 <bob@example.com>: Sender address rejected: Access denied. Which rule is it, and what would you need from us?"',
      why: 'The complete line, address and time let an administrator find the entry within a minute; many rules of this kind are old mistakes.',
    },
  ],
  avoid: [
    {
      what: 'Suppress the recipient',
      why: 'The refusal is nearly always about the sender or the message, and the mailbox is alive.',
    },
    {
      what: 'Widen `mynetworks` until relaying works',
      why: 'An open relay is found within hours, and the host lands on the lists that cause the other half of these replies.',
    },
    {
      what: 'Move to a fresh IP address',
      why: 'Addresses without history are distrusted as such, and lists extend an entry to the network of those who hop.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange',
      line: '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
      means: 'The mailbox or group takes internal or listed senders only.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Exchange',
      line: '530 5.7.1 Client was not authenticated',
      means: 'The connector wants a login before `MAIL FROM`: log in, or have anonymous senders permitted on it.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Gmail',
      line: '550 5.7.1 Our system has detected that this message is likely unsolicited mail. https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp',
      means: 'A filter of Google objects to the message or to the name of its sender; the recipient has no say in it.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '550 5.7.1 Message rejected by a rule of this organization. - gcdp',
      means:
        'A customer of Google made the rule (`gcdp` at the end, where Google itself signs `gsmtp`): only that organization can lift it.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Outlook.com',
      line: "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
      means: 'Microsoft blocks the IP address or its network by a list of its own, which no public look-up shows.',
      source: 'https://wordtothewise.com/2017/10/troubleshooting-and-codes',
    },
    {
      provider: 'Yahoo',
      line: '421 4.7.1 [TS03] All messages from 192.0.2.7 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
      means: 'Transient by number and final by intention: fix the sending and write to Yahoo.',
      source: 'https://help.yahoo.com/kb/SLN3436.html',
    },
    {
      provider: 'Apple iCloud',
      line: '554 5.7.1 [HME1] The message was blocked because it failed SPF and DKIM.',
      means: 'An authentication failure: read it as 5.7.26.',
      source: 'https://smtp.codes/icloud',
    },
  ],
  tellTheSender: "The recipient's mail server has declined your message; our team is looking at the reason it gave.",
  related: [
    { key: 'X.7.0', how: 'Security in general, with even less said; Gmail uses it for reputation.' },
    { key: 'X.7.2', how: 'A mailing list that this sender may not post to.' },
    { key: 'X.7.8', how: 'A login was tried and its password is wrong.' },
    { key: 'X.7.23', how: 'SPF failed, said with a number of its own.' },
    { key: 'X.7.25', how: 'The reverse name of the host is missing or does not lead back.' },
    { key: 'X.7.26', how: 'Several authentication checks failed together.' },
    { key: 'X.1.1', how: 'Not a refusal of the sender: the mailbox does not exist.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 7372, section 3', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3' },
    {
      title: 'Postfix: reject_unauth_destination',
      url: 'https://www.postfix.org/postconf.5.html#reject_unauth_destination',
    },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'That the code stands for a refusal by policy is certain, and each line above is documented. Which policy it is, the number alone never says; how often each cause occurs was not measured.',
  },
} satisfies Page<'X.7.1'>;
