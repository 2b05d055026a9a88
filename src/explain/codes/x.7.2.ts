/** The page on X.7.2: the sender may not post to the list. */
import type { Page } from '../page.ts';

/** Reference page of X.7.2. */
export const page = {
  key: 'X.7.2',
  title: 'You may not post to this mailing list',
  summary:
    'The address is a mailing list or a distribution group, it exists, and it does not pass on mail from this sender.',
  severity: {
    level: 'medium',
    reason: 'Nobody on the list has seen the message, and nobody but its owner can change that.',
  },
  productionRisk: {
    level: 'low',
    reason:
      'It concerns one list; where a program of yours writes to it, its reports go nowhere until somebody notices.',
  },
  meaning: [
    'Expansion is the moment at which a server replaces the address of a list by those of its members. The code says that this step was refused to the sender, typically because posting is reserved for members, for moderators or for the own organization.',
    'It speaks of a right, and not of an address: for the next sender the very same list may work.',
    'List managers that accept a message first and hold it for a moderator do not use it; they answer by mail, hours later. Nor does Exchange Online, which has numbers of its own for protected groups, 5.7.124 and 5.7.133. So the code mostly comes from a server whose administrator wrote it into a rule.',
  ],
  forms: {
    5: 'RFC 3463 knows the 5 form alone: who may post is a decision, and waiting does not change it.',
  },
  causes: [
    'The sender is not subscribed, or is subscribed under another address than the one in From.',
    'The list takes announcements from a few people only.',
    'The group is for colleagues, and the message came from outside the organization.',
    'An alias such as `all@example.org` is protected on purpose, so that nobody reaches everybody by accident.',
  ],
  reproduce: {
    how: 'Protect an alias in Postfix and write to it from an address that is not on its list of posters.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<stranger@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<all@example.org>',
      'S: 550 5.7.2 <all@example.org>: Recipient address rejected: only the office may write to everybody',
    ].join('\n'),
    expect: '`550 5.7.2` to strangers and `250 2.1.5 Ok` to those who may.',
    origin:
      'written, after what Postfix makes of `550 5.7.2 only the office may write to everybody` in an access table',
  },
  fixes: [
    {
      title: 'Post from the subscribed address',
      when: 'You are a member, and your program writes under another of your addresses.',
      system: 'process',
      snippet: 'From: ann@example.com          (subscribed)\nnot    ann.smith@mail.example.com',
      why: 'List managers compare the whole address and do not know that both are yours. A second one can be subscribed too, with delivery switched off.',
    },
    {
      title: 'Allow the sender',
      when: 'You own the group, and Exchange refuses somebody who ought to be heard.',
      system: 'exchange',
      snippet: [
        'Get-DistributionGroup -Identity all@example.org | Format-List AcceptMessagesOnlyFromSendersOrMembers,RequireSenderAuthenticationEnabled',
        '# only if the first list has entries',
        "Set-DistributionGroup -Identity all@example.org -AcceptMessagesOnlyFromSendersOrMembers @{Add='office@example.org'}",
      ].join('\n'),
      why: 'Who is not on that list is refused. Where it is empty everybody may write, and the first entry would lock out all others; there it is the second setting that keeps outsiders away.',
    },
    {
      title: 'Protect a list with a code of its own',
      when: 'You run the server, and want a refusal that posters understand.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'smtpd_restriction_classes = office_only',
        'office_only =',
        '  check_sender_access hash:/etc/postfix/office',
        '  check_recipient_access static:{550 5.7.2 only the office may write to everybody}',
        '# in front of what stands there; relaying stays with smtpd_relay_restrictions',
        'smtpd_recipient_restrictions =',
        '  check_recipient_access inline:{ all@example.org=office_only }',
        '# /etc/postfix/office; run postmap on it',
        'office@example.com  OK',
      ].join('\n'),
      why: 'A restriction class is asked for that one recipient only, before the list is expanded and a thousand copies are on their way. It trusts the envelope sender, which anybody can write: it keeps accidents out, and no attacker.',
    },
  ],
  avoid: [
    {
      what: 'Write to the members one by one',
      why: 'Whoever guards a list means the readers behind it; a personal copy to each is what gets a domain reported.',
    },
    {
      what: 'Forge the From of a member',
      why: 'The check of the list may be passed, DMARC at the readers will not, and the member gets the bounces.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'This address is a mailing list that accepts messages from certain people only; please ask its owner.',
  related: [
    { key: 'X.7.1', how: 'The general refusal, which Exchange writes for protected groups as well.' },
    { key: 'X.2.4', how: 'The list itself is broken: it could not be expanded for anybody.' },
    {
      key: 'X.7.17',
      how: 'Registered for mailboxes whose owner has changed, another protection against the wrong reader.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'Postfix: RESTRICTION_CLASS_README', url: 'https://www.postfix.org/RESTRICTION_CLASS_README.html' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The meaning is that of the RFC. The code is rare in the wild; which products send it by default was not verified, and most say 5.7.1 instead.',
  },
} satisfies Page<'X.7.2'>;
